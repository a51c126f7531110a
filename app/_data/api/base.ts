/** Where the API stands; other versions would stand beside it. */
export const BASE = '/api/v1'
