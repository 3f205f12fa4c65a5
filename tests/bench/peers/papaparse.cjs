// SPDX-FileCopyrightText: 2026 The Muster authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The work of `muster-cli check --for linkedin` with PapaParse, as a web dashboard would do it.
const fs = require('fs');
const papa = require('papaparse');

const people = new Set();
const counts = { rows: 0, ready: 0, duplicate_in_file: 0, invalid: 0, left_out: 0 };
papa.parse(fs.createReadStream(process.argv[2]), {
    header: true,
    step: ({ data: lead }) => {
        ++counts.rows;
        if (!/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test((lead['Email Address'] ?? '').trim()))
            ++counts.left_out;
        const profile = /linkedin\.com\/in\/([^/?#]+)/i.exec(lead['LinkedIn Profile URL'] ?? '');
        const before = people.size;
        if (profile)
            people.add(profile[1].toLowerCase());
        ++counts[!profile ? 'invalid' : people.size > before ? 'ready' : 'duplicate_in_file'];
    },
    complete: () => console.log(JSON.stringify(counts)),
});
