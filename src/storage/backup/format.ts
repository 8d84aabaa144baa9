/**
 * The backup file: what stands in it, in which version, and how much of it there may be. docs/formats.md says it in
 * words; the published JSON Schemas are made from the schemas here.
 *
 * The records in it are those of the database and pass the same gate (`records.ts`). A stored field that changes its
 * meaning raises `formatVersion` too.
 */
import * as v from 'valibot';
import type { Assessment, Instant, Response } from '../../domain/assessment';
import { assessmentEntries, Instant as InstantText, ResponseRecord } from '../records';
import { KeptWorkshopsRecord } from '../workshops';

export const plainFormat = 'kommunespejl-backup';
export const encryptedFormat = 'kommunespejl-backup-encrypted';
/** 2: a self-assessment may hold workshops. A file of version 1 holds none, and is read like any other. */
export const formatVersion = 2;
const readVersions = [1, 2] as const;
export const mediaType = 'application/json';
export const fileEnding = '.kommunespejl.json';

/** A backup of all that a browser holds, or of one self-assessment of it. */
export type BackupScope = 'everything' | 'one';

export interface Backup {
  readonly format: typeof plainFormat;
  readonly version: (typeof readVersions)[number];
  readonly createdAt: Instant;
  readonly app: { readonly version: string };
  readonly scope: BackupScope;
  readonly assessments: readonly Assessment[];
  readonly responses: readonly Response[];
}

export interface EncryptedBackup {
  readonly format: typeof encryptedFormat;
  readonly version: (typeof readVersions)[number];
  readonly kdf: {
    readonly name: 'PBKDF2';
    readonly hash: 'SHA-256';
    readonly iterations: number;
    readonly salt: string;
  };
  readonly cipher: { readonly name: 'AES-GCM'; readonly iv: string };
  /** SHA-256 of the header and the ciphertext: tells a damaged file from a wrong passphrase. */
  readonly checksum: string;
  readonly content: string;
}

/**
 * What a file may hold at the most. Fifty self-assessments with a thousand responses of all 26 statements, a note to
 * every fifth of them, make about 3 MB (a test measures it); the limits leave room for ten times as much and more.
 */
export const most = {
  /** Of any file, in bytes: an encrypted one is a third larger than what is in it. */
  fileBytes: 64_000_000,
  /** Of a backup as readable text, in bytes. */
  plainBytes: 45_000_000,
  /** Objects and lists within each other; a backup has five. */
  depth: 12,
  /** Values of every kind in the whole file. */
  values: 5_000_000,
  assessments: 1_000,
  responses: 50_000,
  /** Answers of one response, and likewise its notes; the longest form has 26. */
  answers: 500,
  /** Decisions on the advice of one self-assessment. */
  decisions: 1_000,
} as const;

/** How often the passphrase is hashed: what is written, and what is believed. */
export const iterations = { written: 600_000, least: 100_000, most: 5_000_000 } as const;
export const saltBytes = 16;
export const ivBytes = 12;

const base64 = (bytes: number) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]*={0,2}$/), v.length(4 * Math.ceil(bytes / 3)));

/** Stored records carry their workshops unread; what comes in from outside is read to the last field. */
const AssessmentInFile: v.GenericSchema<unknown, Assessment> = v.object({
  ...assessmentEntries,
  workshops: v.optional(v.nullable(KeptWorkshopsRecord), null),
});

export const BackupFile = v.object({
  format: v.literal(plainFormat),
  version: v.picklist(readVersions),
  createdAt: InstantText,
  app: v.object({ version: v.pipe(v.string(), v.nonEmpty(), v.maxLength(32)) }),
  scope: v.picklist(['everything', 'one']),
  assessments: v.pipe(v.array(AssessmentInFile), v.maxLength(most.assessments)),
  responses: v.pipe(v.array(ResponseRecord), v.maxLength(most.responses)),
});

export const EncryptedFile = v.object({
  format: v.literal(encryptedFormat),
  version: v.picklist(readVersions),
  kdf: v.object({
    name: v.literal('PBKDF2'),
    hash: v.literal('SHA-256'),
    iterations: v.pipe(v.number(), v.integer(), v.minValue(iterations.least), v.maxValue(iterations.most)),
    salt: base64(saltBytes),
  }),
  cipher: v.object({ name: v.literal('AES-GCM'), iv: base64(ivBytes) }),
  checksum: base64(32),
  content: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
});
