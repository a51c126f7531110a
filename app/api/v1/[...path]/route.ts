/** The API for programs: every address of it. What there is stands in app/_data/api/registry.ts, and at /api/v1/openapi.json. */
import { answerApi } from '../../../_data/api/answer.ts'

export const GET = answerApi
export const POST = answerApi
export const PUT = answerApi
export const PATCH = answerApi
export const DELETE = answerApi
