package org.foireturns.meaning;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.Term;
import org.foireturns.words.ValueTerm;

/**
 * Which signs of a return are those of a key, whatever the words beside them: they stand right above or below one whose
 * words say how great a count is, or two different ones above each other say why there is no number.
 *
 * <pre>
 * [c]   | Confidential: could identify a victim       of the key, as the next one is
 * [low] | More than zero but fewer than 5
 * </pre>
 */
final class SignKeys {
    /** What is a sign among others: "p". */
    private static final Pattern LETTER = Pattern.compile("\\p{Ll}{1,2}");

    private static final Pattern A_WORD = Pattern.compile("\\p{L}{3}");

    private final Map<Place, SignEntry> candidates = new HashMap<>();
    /** Those of them that say why there is no number, which make a key where another one is next to them. */
    private final Map<Place, SignEntry> reasons = new LinkedHashMap<>();

    /** Why there is no number. */
    private final Pattern whyNone;

    SignKeys(Grammar grammar) {
        this.whyNone = grammar.pattern("(?iu)"
                + grammar.anyOf(
                        new Term(ValueTerm.WITHHELD, ""),
                        new Term(ValueTerm.NOT_HELD, ""),
                        new Term(ValueTerm.NIL, ""),
                        new Term(ValueTerm.UNKNOWN, "")));
    }

    /** Where a sign and its meaning stand. */
    private record Place(String sheet, int row, int sign, int meaning) {
        static Place of(SignEntry entry) {
            return new Place(
                    entry.sheet(),
                    entry.sign().address().row(),
                    entry.sign().address().column(),
                    entry.meaning().address().column());
        }

        /** The rows right above and below, in the same columns. */
        Stream<Place> next() {
            return Stream.of(-1, 1).map(step -> new Place(sheet, row + step, sign, meaning));
        }
    }

    void see(SignEntry entry, Grid sheet) {
        if (isCandidate(entry)) {
            candidates.put(Place.of(entry), entry);
            if (saysWhyNone(entry) && !standsAmongNumbers(entry, sheet)) {
                reasons.put(Place.of(entry), entry);
            }
        }
    }

    private static boolean isCandidate(SignEntry entry) {
        return entry.cells().stream().allMatch(Cell::isText)
                && (entry.isSign()
                        || LETTER.matcher(entry.sign().text().strip()).matches())
                && A_WORD.matcher(entry.meaning().text()).find()
                && (entry.alone() || entry.isBeside());
    }

    private boolean saysWhyNone(SignEntry entry) {
        return entry.alone()
                && entry.isSign()
                && entry.isOfWords()
                && whyNone.matcher(entry.meaning().text()).find();
    }

    /** Whether a number stands above or below a sign, so that it may be one that is hidden. */
    private static boolean standsAmongNumbers(SignEntry entry, Grid sheet) {
        return Place.of(entry)
                .next()
                .map(place -> sheet.cell(place.row(), place.sign()))
                .filter(Objects::nonNull)
                .anyMatch(Cell::isNumber);
    }

    /**
     * All entries of keys.
     *
     * @param known those whose words are understood
     */
    Collection<SignEntry> of(List<SignEntry> known) {
        Map<Place, SignEntry> found = new LinkedHashMap<>();
        known.forEach(entry -> found.put(Place.of(entry), entry));
        reasons.forEach((place, entry) -> {
            if (isBesideAnotherReason(place, entry)) {
                found.put(place, entry);
            }
        });
        Deque<Place> open = new ArrayDeque<>(found.keySet());
        while (!open.isEmpty()) {
            open.pop().next().forEach(place -> {
                SignEntry next = candidates.get(place);
                if (next != null && found.putIfAbsent(place, next) == null) {
                    open.push(place);
                }
            });
        }
        return found.values();
    }

    private boolean isBesideAnotherReason(Place place, SignEntry entry) {
        return place.next()
                .map(reasons::get)
                .filter(Objects::nonNull)
                .anyMatch(other -> !other.sign().text().equals(entry.sign().text()));
    }
}
