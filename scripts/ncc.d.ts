// The part of ncc's interface that the build uses: the package ships no types.
declare module '@vercel/ncc' {
  export interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  }

  export default function ncc(
    input: string,
    options: {
      readonly cache: false;
      /** False: the path that was found stays as it is written. */
      readonly customEmit: (path: string, use: { readonly isRequire: boolean } | true) => string | false | undefined;
      readonly minify: false;
      readonly quiet: true;
      readonly esm: boolean;
      readonly filename: string;
      readonly license: string;
      readonly target: string;
      readonly externals: Readonly<Record<string, string>>;
    },
  ): Promise<Bundle>;
}
