export const ROOT: string;
export function run(command: string, args: readonly string[]): boolean;
