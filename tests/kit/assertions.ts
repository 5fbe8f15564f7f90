/** No test passes by asserting nothing: an empty loop would look like a rule that holds. */
beforeEach(() => expect.hasAssertions());
