package org.foireturns.verify;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Range;
import org.jspecify.annotations.Nullable;

/** The cells whose number somebody decided: they need not say it, but they must hold what the decision expects. */
final class CellsDecided {
    private static final Pattern SAYS = Pattern.compile("(.*) ?\\[(.*) by decision ([^ \\]]+)\\]");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]+)(?: (?:to|-) ([0-9]+)| (or more))?");
    /** The age of the youngest victim, with the gender and the year. */
    private static final Pattern AGE = Pattern.compile("([0-9]+)(?: [a-z]+)? in .*");

    private static final Pattern BLANK = Pattern.compile("blank of sha-[0-9a-f]+(?:: .*)?");

    private final Map<String, Matcher> cells = new HashMap<>();
    private final Map<String, NamedCsvRecord> applied = new HashMap<>();

    /** @param told the counts, and the answers that are not counts */
    CellsDecided(Collection<NamedCsvRecord> told, List<NamedCsvRecord> decisions) {
        for (NamedCsvRecord cell : told) {
            Matcher says = SAYS.matcher(cell.getField("text"));
            if (says.matches()) {
                cells.put(
                        Sources.sheet(cell.getField("file"), cell.getField("sheet")) + "!" + cell.getField("cell"),
                        says);
            }
        }
        decisions.stream()
                .filter(decision -> decision.getField("state").equals("applied"))
                .forEach(decision -> applied.put(decision.getField("id"), decision));
    }

    /** Whether the number of a line comes from a decision. */
    boolean at(LineageRow line) {
        return cells.containsKey(line.place());
    }

    /** Whether the decision is in force, gives the number, and is about what the cell holds; null for a blank cell. */
    boolean bears(LineageRow line, @Nullable Cell cell) {
        Matcher says = cells.get(line.place());
        NamedCsvRecord decision = says == null ? null : applied.get(says.group(3));
        if (decision == null || says == null) {
            return false;
        }
        String text = cell == null ? "" : Folded.of(cell.text());
        String expects = Folded.of(decision.getField("expects").replaceFirst("^'(?=[=+@-])", ""));
        return line.number().equals(number(decision.getField("becomes")))
                && says.group(2).equalsIgnoreCase(decision.getField("becomes"))
                && (cell == null
                        ? BLANK.matcher(expects).matches()
                        : expects.equals(text) || expects.endsWith(": " + text));
    }

    private static @Nullable Range number(String becomes) {
        String plain = becomes.replace(",", "").toLowerCase(Locale.ROOT);
        Matcher numbers = NUMBERS.matcher(plain);
        if (plain.equals("none")) {
            return Range.ZERO;
        }
        if (plain.equals("withheld")) {
            return new Range(0, null);
        }
        Matcher age = AGE.matcher(plain);
        if (age.matches()) {
            return Range.exactly(Long.parseLong(age.group(1)));
        }
        if (!numbers.matches()) {
            return null;
        }
        long first = Long.parseLong(numbers.group(1));
        String second = numbers.group(2);
        return numbers.group(3) != null
                ? new Range(first, null)
                : new Range(first, second == null ? first : Long.parseLong(second));
    }
}
