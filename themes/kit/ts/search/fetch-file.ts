/** @returns the octets; what is not there or does not come in whole is an error */
export async function fetchFile(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.arrayBuffer();
}
