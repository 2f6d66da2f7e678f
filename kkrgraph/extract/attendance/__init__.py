"""Who was there: rosters, absences, deputies."""
