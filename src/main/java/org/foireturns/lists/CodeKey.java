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
import org.jspecify.annotations.Nullable;

/**
 * What the codes in a list stand for, as the file explains them beside it: "1 = Female, 2 = Male" in a line, a code and
 * its meaning in two cells, or a field, a code and its meaning in three. A code that is explained in two ways stands
 * for neither. What sentences say of cancelled rows, on whatever sheet, is kept beside these.
 */
public final class CodeKey {
    private static final Pattern PAIR = Pattern.compile("(?:(?<before>.*?)[:(] *)?(?<axis>\\p{L}[\\p{L}_ ]+ )?"
            + "(?<code>[\\p{L}0-9]{1,3}|[0-9]{4}) *[=:\u2013-] *(?<meaning>(?:\\p{L}|(?<== ?)[0-9<>]).*?)[). ]*");
    /** "Male = 1", the other way round; with any other sign it is a count. */
    private static final Pattern TURNED = Pattern.compile(
            "(?:(?<before>.*?)[:(] *)?(?<meaning>\\p{L}[\\p{L}/ ]*?) *= *(?<code>[0-9]{1,3}|[0-9]{4})[). ]*");

    private static final int LONGEST_CODE = 3;
    /** A sheet with more rows explains no codes. */
    private static final int MOST_ROWS = 400;

    private final ListWords words;
    private final Map<String, String> key = new HashMap<>();
    private final List<String> contradicted = new ArrayList<>();
    /** Of what the codes nearest above are; "9 = Not known" is of the same. */
    private @Nullable Axis last;
    /** Whether a code stands for a band of ages, so that others may be small numbers as well. */
    private boolean codesBands;

    private CodeKey(ListWords words) {
        this.words = words;
    }

    /** Meanings by axis and code, from the heads of lists and from what is left of the sheets without their lists. */
    public static Map<String, String> in(List<Lists.Found> sheets, ListWords words) {
        CodeKey found = new CodeKey(words);
        sheets.stream()
                .flatMap(sheet -> sheet.lists().stream())
                .flatMap(list -> list.heads().stream())
                .forEach(head -> found.head(head.text()));
        sheets.stream()
                .map(Lists.Found::rest)
                .filter(sheet -> sheet.rowNumbers().size() <= MOST_ROWS)
                .forEach(found::look);
        found.contradicted.forEach(found.key::remove);
        sheets.stream()
                .map(Lists.Found::rest)
                .filter(sheet -> sheet.rowNumbers().size() <= MOST_ROWS)
                .flatMap(sheet -> sheet.cellsThat(Cell::isText))
                .flatMap(cell -> CancelledCodes.sentences(cell.text(), words))
                .forEach(sentence -> found.key.put(CancelledCodes.TOLD + sentence, sentence));
        return found.key;
    }

    /** By which a meaning is found: a code means one thing under genders and another under platforms. */
    static String entry(Axis axis, String code) {
        return axis.id() + " " + code.strip();
    }

    private void look(Grid sheet) {
        int above = -1;
        for (int row : sheet.rowNumbers()) {
            last = row == above + 1 ? last : null;
            above = row;
            List<Cell> cells = List.copyOf(sheet.row(row));
            if (cells.size() == 2 && isCode(cells.get(0))) {
                add(null, cells.get(0).text(), cells.get(1).text());
            } else if (cells.size() == 3 && isCode(cells.get(1))) {
                field(cells.get(0).text(), cells.get(1).text(), cells.get(2).text());
            } else {
                boolean alone = cells.size() == 1;
                last = alone ? last : null;
                cells.stream().filter(Cell::isText).forEach(cell -> line(cell.text()));
                last = alone ? last : null;
            }
        }
    }

    private static boolean isCode(Cell cell) {
        return cell.text().strip().length() <= LONGEST_CODE;
    }

    /** A code of the field that is named beside it; one of suspects explains nothing of victims. */
    private void field(String field, String code, String meaning) {
        Axis axis = named(field);
        if (axis != null && !words.head(field).ofOthers()) {
            add(axis, code, meaning);
        }
    }

    private void head(String text) {
        last = null;
        line(text);
    }

    private void line(String text) {
        boolean spoke = false;
        for (String part : CodeParts.of(words.withSigns(text))) {
            Matcher turned = TURNED.matcher(part.strip());
            Matcher pair = turned.matches() ? turned : PAIR.matcher(part.strip());
            if (!pair.matches()) {
                spoke |= speaksOf(part);
                continue;
            }
            String meaning = pair.group("meaning");
            String field = pair.equals(turned) || unspeaking(part, pair.group("axis")) ? null : pair.group("axis");
            String before = pair.group("before");
            Axis axis = field != null ? named(field) : before == null ? null : named(before);
            boolean other = field != null && (axis == null || !fits(axis, meaning));
            boolean others = words.head(before == null ? part : before).ofOthers();
            if (other || others) {
                spoke |= speaksOf(part);
            } else {
                spoke = true;
                last = axis == null && before != null && field == null && !speaks(meaning) ? null : last;
                add(axis, pair.group("code"), meaning);
            }
        }
        last = spoke ? last : null;
    }

    /**
     * "Vic age: age in years when committed, 99 = not known": what stands before a colon says of what the codes are.
     */
    private boolean speaksOf(String part) {
        int colon = part.indexOf(':');
        String field = colon < 0 ? part : part.substring(0, colon);
        Axis axis = named(field);
        if (words.head(field).ofOthers() || (colon >= 0 && !field.isBlank())) {
            last = null;
        }
        if (axis == null || words.head(field).ofOthers()) {
            return false;
        }
        last = axis;
        return true;
    }

    /** "A code of 99 =": words before a code that name no field. */
    private boolean unspeaking(String part, @Nullable String field) {
        Reading reading = words.read(field == null ? "" : field);
        boolean codes = reading.facts().stream().allMatch(Fact.RowName.class::isInstance);
        return part.contains("=") && reading.whole() && codes;
    }

    /** Whether a meaning is one of an axis: "gender 1 = Male", and not "Table 1 - Male". */
    private boolean fits(Axis axis, String meaning) {
        Optional<Axis> own = axis(words.read(meaning));
        return own.isPresent() ? own.get() == axis : ListWords.unknown(words.read(meaning));
    }

    private boolean speaks(String meaning) {
        return axis(words.read(meaning)).isPresent();
    }

    /** The one axis that words name, and nothing more than it; null when they name none. */
    private @Nullable Axis named(String text) {
        Reading reading = words.read(text);
        List<Axis> axes = reading.all(Fact.Names.class)
                .map(Fact.Names::axis)
                .filter(axis -> axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE || axis == Axis.PLATFORM)
                .distinct()
                .toList();
        return reading.whole() && axes.size() == 1 ? axes.get(0) : null;
    }

    /** @param named the axis that is named beside the code; null when none is */
    private void add(@Nullable Axis named, String code, String meaning) {
        Reading reading = words.read(meaning);
        Axis own = axis(reading).orElse(null);
        if (named == null && own == null && ListWords.unknown(reading)) {
            own = last;
        }
        Axis axis = named == null ? own : named;
        boolean clash = named != null && own != null && named != own;
        if (axis == null || clash) {
            return;
        }
        last = axis;
        if (axis == Axis.VICTIM_AGE) {
            codesBands |= isBand(reading);
            boolean unknown = ListWords.unknown(reading) && (codesBands || noAge(code));
            if (!isBand(reading) && !unknown) {
                return;
            }
        }
        String entry = entry(axis, code);
        String before = key.putIfAbsent(entry, meaning.strip());
        if (before != null && !before.equalsIgnoreCase(meaning.strip())) {
            contradicted.add(entry);
        }
    }

    /**
     * The key of a list whose ages stand in a column: a number that may be a child's age is a code only where every
     * text of the column is one.
     */
    static Map<String, String> beside(@Nullable Column ages, Map<String, String> key) {
        String of = entry(Axis.VICTIM_AGE, "");
        boolean coded = ages != null && ages.cells().explained(text -> key.containsKey(entry(Axis.VICTIM_AGE, text)));
        Map<String, String> left = new HashMap<>(key);
        left.keySet().removeIf(code -> !coded && code.startsWith(of) && !noAge(code.substring(of.length())));
        return left;
    }

    private static boolean isBand(Reading reading) {
        return reading.one(Fact.OfAge.class)
                .filter(fact ->
                        fact.age().known() && fact.age().from() != fact.age().to())
                .isPresent();
    }

    /** Whether a code cannot be the age of a child. */
    private static boolean noAge(String code) {
        Integer number = Cells.whole(code);
        return number == null || number == 0 || number >= AgeCells.FIRST_CODE;
    }

    /** Of what a meaning is: a gender, a platform, or what it names as not known. */
    private Optional<Axis> axis(Reading reading) {
        if (!reading.whole()) {
            return Optional.empty();
        }
        if (reading.says(Fact.OfGender.class)) {
            return Optional.of(Axis.VICTIM_GENDER);
        }
        if (reading.says(Fact.OfPlatform.class)) {
            return Optional.of(Axis.PLATFORM);
        }
        if (isBand(reading)) {
            return Optional.of(Axis.VICTIM_AGE);
        }
        return ListWords.unknown(reading)
                ? reading.one(Fact.Names.class)
                        .map(Fact.Names::axis)
                        .filter(axis -> axis == Axis.VICTIM_GENDER || axis == Axis.VICTIM_AGE)
                : Optional.empty();
    }
}
