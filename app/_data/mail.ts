/**
 * Letters, where an installation has a mail server: VARIORUM_SMTP (smtp://user:password@host:587) and VARIORUM_SMTP_FROM.
 *
 * In: an address and a text. Out: true when the server took it. Refuses: nothing loudly; without a mail server it is false, and a failure
 * goes to the log, since whoever asks must not learn from it whether there is such a person.
 * Example: await sendMail({ to: 'jo@desk.example', subject: 'A new password', text: '… https://…' })
 */
import { createTransport } from 'nodemailer'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
}

export function hasMail(): boolean {
  return Boolean(process.env.VARIORUM_SMTP)
}

export async function sendMail({ to, subject, text }: Letter): Promise<boolean> {
  const server = process.env.VARIORUM_SMTP
  if (server === undefined || server === '') return false
  try {
    const host = new URL(server).hostname
    const transport = createTransport({ url: server, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
    await transport.sendMail({
      from: process.env.VARIORUM_SMTP_FROM || `Variorum <variorum@${host}>`,
      to,
      subject,
      text,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    transport.close()
    return true
  } catch (error) {
    // biome-ignore lint/suspicious/noConsole: the terminal is where whoever runs the installation looks.
    console.error('The mail server did not take a letter:', error instanceof Error ? error.message : error)
    return false
  }
}
