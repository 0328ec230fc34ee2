/** Takes what loads something and gives a function that loads it once; after a failure, or when told to forget, the next call tries again. */
export function once<T>(load: () => Promise<T>): (() => Promise<T>) & { forget(): void } {
  let loading: Promise<T> | undefined;
  const forget = () => {
    loading = undefined;
  };
  const get = () => {
    loading ??= load().catch((error: unknown) => {
      forget();
      throw error;
    });
    return loading;
  };
  return Object.assign(get, { forget });
}
