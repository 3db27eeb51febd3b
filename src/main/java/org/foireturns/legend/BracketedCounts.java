package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in brackets behind what they count, in rows that hold nothing else. A colon leads to them then, as a number
 * in brackets may be that of a note. Where they number the rows, 1, 2 and 3, they are notes.
 *
 * <pre>
 * Snapchat (61)        is Snapchat: 61
 * WhatsApp (25)           WhatsApp: 25
 * Not recorded (7)        Not recorded: 7
 * </pre>
 */
final class BracketedCounts implements WritingOut {
    private static final Pattern COUNTED = Pattern.compile("(.*[\\p{L}\\p{N}+])\\s*\\(\\s*([0-9]{1,5})\\s*\\)");
    /** Fewer rows may be anything. */
    private static final int FEWEST = 3;

    private final Grammar grammar;

    BracketedCounts(Grammar grammar) {
        this.grammar = grammar;
    }

    private record Counted(Cell cell, String label, int number) {}

    @Override
    public Grid writtenOut(Grid grid) {
        Map<Address, String> meant = new HashMap<>();
        List<Counted> run = new ArrayList<>();
        int last = -1;
        for (int number : grid.rowNumbers()) {
            Counted counted = grid.rowSize(number) == 1
                    ? counted(grid.row(number).iterator().next())
                    : null;
            boolean goesOn = counted != null
                    && !run.isEmpty()
                    && number == last + 1
                    && run.get(0).cell().address().column()
                            == counted.cell().address().column();
            if (!goesOn) {
                close(run, meant);
                run.clear();
            }
            if (counted != null) {
                run.add(counted);
            }
            last = number;
        }
        close(run, meant);
        return grid.saying(meant);
    }

    private static void close(List<Counted> run, Map<Address, String> meant) {
        boolean notes =
                IntStream.range(0, run.size()).allMatch(at -> run.get(at).number() == at + 1);
        if (run.size() >= FEWEST && !notes) {
            run.forEach(counted -> meant.put(counted.cell().address(), counted.label() + ": " + counted.number()));
        }
    }

    private @Nullable Counted counted(Cell cell) {
        Matcher text = COUNTED.matcher(cell.isText() ? cell.text().strip() : "");
        if (!text.matches() || !saysWhatIsCounted(grammar.read(text.group(1)))) {
            return null;
        }
        return new Counted(cell, text.group(1), Integer.parseInt(text.group(2)));
    }

    private static boolean saysWhatIsCounted(Reading label) {
        return label.whole()
                && label.facts().stream()
                        .anyMatch(fact -> fact instanceof Fact.OfPlatform
                                || fact instanceof Fact.OfGender
                                || fact instanceof Fact.OfAge
                                || fact instanceof Fact.OfMethod
                                || fact instanceof Fact.Unknown
                                || fact instanceof Fact.Other
                                || fact instanceof Fact.Whole);
    }
}
