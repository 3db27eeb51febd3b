package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.explain.SheetPlan;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.normalise.Normaliser;
import org.jspecify.annotations.Nullable;

/**
 * Notes outside of the tables of a return that change what its numbers say: that they hold another offence too, that
 * the offence asked about is none there, that they are rounded. A note speaks of its sheet, and of all sheets where its
 * own has no table.
 */
final class Caveats {
    /** Fewer words are a title or a label. */
    private static final int SHORTEST = 5;

    static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|[\\n\\r]+");

    private final Grammar grammar;
    private final Normaliser words;
    private final String offence;
    private final List<Caveat> found = new ArrayList<>();
    private final PartYearNotes partYears;

    /**
     * A note that changes numbers.
     *
     * @param sheet that it speaks of; null when it speaks of all
     * @param doubt what is unclear by it; null when the numbers are rounded and no more
     */
    private record Caveat(
            @Nullable String sheet, String where, @Nullable String doubt) {
        boolean speaksOf(String other) {
            return sheet == null || sheet.equals(other);
        }
    }

    Caveats(Map<String, SheetPlan> plans, NumberedTexts lists, Grammar grammar, Normaliser words, String offence) {
        this.grammar = grammar;
        this.words = words;
        this.offence = offence;
        this.partYears = new PartYearNotes(plans, grammar, words);
        plans.forEach((sheet, plan) -> {
            String speaksOf = lists.hasOthers(plan) ? sheet : null;
            Cell before = null;
            for (Cell text : lists.texts(plan)) {
                if (text.isText()) {
                    look(text, sheet, speaksOf);
                    partYears.look(text, before, sheet, speaksOf);
                }
                before = text;
            }
        });
    }

    /** Where a note stands; with the name of its sheet when it speaks of others. */
    static String place(Cell note, String stands, @Nullable String speaksOf) {
        return (speaksOf == null ? stands + "!" : "") + note.address();
    }

    private void look(Cell note, String stands, @Nullable String speaksOf) {
        for (String sentence : SENTENCES.split(note.text(), -1)) {
            Reading reading = grammar.read(sentence);
            if (reading.tokens() < SHORTEST) {
                continue;
            }
            String where = place(note, stands, speaksOf);
            if (words.saysRounded(sentence)) {
                found.add(new Caveat(speaksOf, where, null));
            } else if (several(reading) && words.saysTogether(sentence)) {
                found.add(new Caveat(
                        speaksOf, where, "the note at " + where + " says that another offence is in it too"));
            } else if (ours(reading) && words.saysNoSuchOffence(sentence)) {
                found.add(new Caveat(speaksOf, where, "the note at " + where + " says that this is no offence there"));
            }
        }
    }

    /** Why a number is no answer for its period: a note says that a part of it is counted alone; or null. */
    @Nullable
    String onlyPartOf(Meant value, String sheet) {
        return partYears.doubt(value, sheet);
    }

    private boolean ours(Reading reading) {
        return reading.all(Fact.OfOffence.class).anyMatch(fact -> fact.id().equals(offence));
    }

    private boolean several(Reading reading) {
        return ours(reading)
                && reading.all(Fact.OfOffence.class).anyMatch(fact -> !fact.id().equals(offence));
    }

    /** Why no number of a sheet can be taken for an answer; null when no note says so. */
    @Nullable
    String doubt(String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet) && caveat.doubt != null)
                .map(Caveat::doubt)
                .findFirst()
                .orElse(null);
    }

    /** Whether a note changes what the numbers of a sheet say. */
    boolean speakOf(String sheet) {
        return found.stream().anyMatch(caveat -> caveat.speaksOf(sheet));
    }

    /** Where it says that the numbers of a sheet are rounded; null when no note says so. */
    @Nullable
    String rounded(String sheet) {
        return found.stream()
                .filter(caveat -> caveat.speaksOf(sheet) && caveat.doubt == null)
                .map(Caveat::where)
                .findFirst()
                .orElse(null);
    }
}
