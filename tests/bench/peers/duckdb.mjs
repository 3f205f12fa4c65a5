// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work of `muster-cli check --for linkedin` as one would ask DuckDB for it: every cell read, both identities normalised and
// validated, the first row of each person found, counted. Two threads, like the machine that the bar was set on.
import { DuckDBInstance } from '@duckdb/node-api';

const path = process.argv[2].replaceAll("'", "''");
const connection = await (await DuckDBInstance.create(':memory:')).connect();
await connection.run('SET threads = 2');
const answer = await connection.runAndReadAll(`
    WITH lead AS (
        SELECT row_number() OVER () AS number,
               lower(regexp_extract(trim("LinkedIn Profile URL"), '(?i)linkedin\\.com/in/([^/?#]+)', 1)) AS person,
               lower(trim("Email Address")) AS email,
               *
        FROM read_csv('${path}', header = true, all_varchar = true)
    ), screened AS (
        SELECT *,
               regexp_matches(email, '^[^@ ]+@[^@ ]+\\.[^@ ]+$') AS reachable,
               row_number() OVER (PARTITION BY person ORDER BY number) AS occurrence
        FROM lead
    )
    SELECT count(*) AS "rows",
           count(*) FILTER (WHERE person <> '' AND occurrence = 1) AS ready,
           count(*) FILTER (WHERE person = '') AS invalid,
           count(*) FILTER (WHERE NOT reachable) AS left_out,
           sum(length("Notes")) AS letters
    FROM screened`);
console.log(JSON.stringify(answer.getRowObjects()[0], (key, value) => (typeof value === 'bigint' ? Number(value) : value)));
