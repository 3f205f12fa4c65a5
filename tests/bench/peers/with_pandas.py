# SPDX-FileCopyrightText: 2026 The Muster authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of `muster-cli check --for linkedin` with pandas."""
import json
import sys

import pandas

leads = pandas.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
people = leads["LinkedIn Profile URL"].str.extract(r"(?i)linkedin\.com/in/([^/?#]+)")[0].str.lower()
reachable = leads["Email Address"].str.strip().str.lower().str.match(r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
first = people.notna() & ~people.duplicated()
print(json.dumps({"rows": len(leads), "ready": int(first.sum()), "invalid": int(people.isna().sum()), "left_out": int((~reachable).sum())}))
