package org.foireturns.config;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sees to it that no name stands for two things, whatever its capitals. One row may give the same name twice. */
final class UniqueNames {
    private final Map<String, Integer> lines = new HashMap<>();

    void claim(CsvRow row, String column, String name) {
        Integer earlier = lines.putIfAbsent(name.toLowerCase(Locale.ROOT), row.line());
        if (earlier != null && earlier != row.line() && !name.isEmpty()) {
            row.mistake(column, "\"" + name + "\" stands in line " + earlier + " already");
        }
    }
}
