package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;

/**
 * What the codes in a list stand for, as the file explains them beside it: "1 = Female, 2 = Male" in a line, or a code
 * and its meaning in two cells. A code that is explained in two ways stands for neither.
 */
public final class CodeKey {
    private static final Pattern PARTS = Pattern.compile("[,;\\n]");
    private static final Pattern PAIR = Pattern.compile(
            "(?:.*?[:(] *)?(?<axis>\\p{L}[\\p{L} ]+ )?(?<code>[\\p{L}0-9]{1,3}) *[=:\u2013-] *(?<meaning>\\p{L}.*?)[). ]*");
    private static final int LONGEST_CODE = 3;
    /** A sheet with more rows explains no codes. */
    private static final int MOST_ROWS = 400;

    private final ListWords words;
    private final Map<String, String> key = new HashMap<>();
    private final List<String> contradicted = new ArrayList<>();

    private CodeKey(ListWords words) {
        this.words = words;
    }

    /** Meanings by axis and code, from what is left of the sheets without their lists. */
    public static Map<String, String> in(List<Grid> sheets, ListWords words) {
        CodeKey found = new CodeKey(words);
        sheets.stream().filter(sheet -> sheet.rowNumbers().size() <= MOST_ROWS).forEach(found::look);
        found.contradicted.forEach(found.key::remove);
        return found.key;
    }

    /** By which a meaning is found: a code means one thing under genders and another under platforms. */
    static String entry(Axis axis, String code) {
        return axis.id() + " " + code.strip();
    }

    private void look(Grid sheet) {
        for (int row : sheet.rowNumbers()) {
            List<Cell> cells = List.copyOf(sheet.row(row));
            if (cells.size() == 2 && cells.get(0).text().strip().length() <= LONGEST_CODE) {
                add(cells.get(0).text(), cells.get(1).text());
            }
            cells.stream().filter(Cell::isText).forEach(cell -> line(cell.text()));
        }
    }

    private void line(String text) {
        for (String part : PARTS.split(text, -1)) {
            Matcher pair = PAIR.matcher(part.strip());
            if (pair.matches() && (pair.group("axis") == null || named(pair.group("axis"), pair.group("meaning")))) {
                add(pair.group("code"), pair.group("meaning"));
            }
        }
    }

    /** Whether the words before a code name the axis of its meaning: "gender 1 = Male", and not "Table 1 - Male". */
    private boolean named(String before, String meaning) {
        Optional<Axis> axis = axis(words.read(meaning));
        Reading reading = words.read(before);
        return axis.isPresent()
                && reading.whole()
                && reading.all(Fact.Names.class).anyMatch(names -> names.axis() == axis.get());
    }

    private void add(String code, String meaning) {
        axis(words.read(meaning)).ifPresent(axis -> {
            String entry = entry(axis, code);
            String before = key.putIfAbsent(entry, meaning.strip());
            if (before != null && !before.equalsIgnoreCase(meaning.strip())) {
                contradicted.add(entry);
            }
        });
    }

    private static Optional<Axis> axis(Reading reading) {
        if (!reading.whole()) {
            return Optional.empty();
        }
        if (reading.says(Fact.OfGender.class)) {
            return Optional.of(Axis.VICTIM_GENDER);
        }
        return reading.says(Fact.OfPlatform.class) ? Optional.of(Axis.PLATFORM) : Optional.empty();
    }
}
