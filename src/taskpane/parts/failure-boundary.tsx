/** A mistake of ours while drawing leaves a sentence behind instead of an empty pane. */
import { Component, type ReactNode } from "react";

interface Props {
  readonly sentence: string;
  readonly children: ReactNode;
}

export class FailureBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.sentence}</p> : this.props.children;
  }
}
