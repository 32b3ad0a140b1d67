/** What a language model is asked: what to do, and beside it the data that this is to be done with. */
export interface ModelRequest {
  readonly instructions: string;
  readonly data: string;
}

/** A language model as the steps see it; `src/net/` gives one behind an OpenAI-compatible address. */
export interface LanguageModel {
  /** As a brief tells it. */
  readonly name: string;
  /** The model's answer, as it came. Throws an Error where none comes, or not in time, or too much of it. */
  ask(request: ModelRequest): Promise<string>;
}
