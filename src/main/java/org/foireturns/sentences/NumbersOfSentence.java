package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;

/**
 * Decides which words of a sentence belong to which of its numbers: they stand either all behind their numbers or all
 * before them, and what is said once holds for all numbers, or for the parts of one. The last of numbers behind their
 * words may stand before "unknown": "female in 103, male in 21 and two were not recorded".
 */
final class NumbersOfSentence {
    private final SentenceParts parts;
    private final int numbers;
    private final List<Map<Axis, Object>> said = new ArrayList<>();

    NumbersOfSentence(SentenceParts parts) {
        this.parts = parts;
        this.numbers = parts.numbers().size();
    }

    /** The numbers with what they count; empty when it is not clear which words belong to which number. */
    List<Counted> counted() {
        Axis line = parts.line();
        if (numbers == 1) {
            Clause both = parts.both();
            Map<Axis, Object> categories = both.categories(line);
            return categories == null
                    ? List.of()
                    : List.of(new Counted(parts.numbers().get(0), parts.telling(both), categories, null));
        }
        for (int i = 0; i <= numbers; i++) {
            Map<Axis, Object> categories = parts.clauses().get(i).categories(line == null ? parts.beside(i) : line);
            if (categories == null) {
                return List.of();
            }
            said.add(categories);
        }
        Set<Axis> before = Categories.kinds(said.get(0));
        Set<Axis> behind = Categories.kinds(said.get(numbers));
        boolean behindAll = speak(1, numbers);
        if (before.isEmpty()) {
            return totalBeforeItsNumber() || yearsBeforeTheirNumbers() ? given(0, numbers) : given(1, 0);
        }
        if (headed()) {
            return partsOfFirst();
        }
        if (endsWithUnknown()) {
            return given(0, numbers - 1);
        }
        if (turn() > 0) {
            return turned(turn());
        }
        boolean beforeAll = speak(0, numbers);
        boolean numbersFirst = behindAll && apart(said.get(0), 1);
        boolean numbersLast = beforeAll && (behind.isEmpty() || apart(said.get(numbers), 0));
        if (numbersFirst == numbersLast) {
            return List.of();
        }
        return numbersFirst ? given(1, 0) : given(0, numbers);
    }

    /** "Total offences, 163; female victims, 127; male victims, 36": the words of each number stand before it. */
    private boolean totalBeforeItsNumber() {
        Clause first = parts.clauses().get(0);
        Clause last = parts.clauses().get(numbers);
        return (first.says(Fact.Whole.class) || first.says(Fact.Counts.class))
                && Categories.kinds(said.get(numbers)).isEmpty()
                && !last.says(Fact.Whole.class)
                && !last.says(Fact.Counts.class)
                && speak(1, numbers - 1);
    }

    /**
     * "From April to September 2024 we recorded 98, from October 2024 to March 2025 111, altogether 209 in the year".
     */
    private boolean yearsBeforeTheirNumbers() {
        return said.get(0).containsKey(Axis.PERIOD)
                && said.get(numbers).isEmpty()
                && !parts.clauses().get(numbers).says(Fact.Whole.class)
                && said.subList(0, numbers).stream()
                        .allMatch(each -> Categories.kinds(each).isEmpty())
                && IntStream.range(0, numbers)
                        .allMatch(i -> said.get(i).containsKey(Axis.PERIOD)
                                || parts.clauses().get(i).says(Fact.Whole.class));
    }

    /**
     * From which number on they stand before their words, where those before it stand behind theirs: "Snapchat was used
     * in 11 and two mention Kik"; 0 where they do not turn.
     */
    private int turn() {
        int turn = 0;
        for (int i = 0; i <= numbers; i++) {
            if (Categories.kinds(said.get(i)).isEmpty()
                    || parts.clauses().get(i).says(Fact.Whole.class)) {
                if (i == 0 || i == numbers || turn > 0 || !said.get(i).isEmpty()) {
                    return 0;
                }
                turn = i;
            }
        }
        return turn > 0 && !parts.areParts(turn) && !parts.startsParts(turn, 1) ? turn : 0;
    }

    private List<Counted> turned(int turn) {
        List<Counted> counted = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            int own = i < turn ? i : i + 1;
            List<Phrase> words = new ArrayList<>(parts.telling(parts.clauses().get(own)));
            Map<Axis, Object> all = Categories.copy(said.get(own));
            tellWhen(words, all);
            counted.add(new Counted(parts.numbers().get(i), words, all, null));
        }
        return parts.lead().phrases().isEmpty() && ofOneKind(counted) ? counted : List.of();
    }

    /** Adds the only year of the sentence, which is that of all its numbers. */
    private void tellWhen(List<Phrase> words, Map<Axis, Object> all) {
        Phrase when = parts.when();
        if (when != null && !all.containsKey(Axis.PERIOD)) {
            words.add(when);
            all.put(Axis.PERIOD, when.fact() instanceof Fact.OfPeriod of ? of.period() : when.fact());
        }
    }

    /** Whether only the first number stands behind its words, and those behind it are its parts. */
    private boolean headed() {
        return Categories.kinds(said.get(1)).isEmpty() && parts.areParts(1) && speak(2, numbers - 1);
    }

    /** "Aged 12 to 15: 60, of which 44 were female and 16 male", "11 and under - 12 (10 female, 2 male)". */
    private List<Counted> partsOfFirst() {
        List<Phrase> words = new ArrayList<>(parts.telling(parts.lead()));
        words.addAll(parts.telling(parts.clauses().get(0)));
        words.addAll(parts.unitBehind(0));
        Counted first = new Counted(parts.numbers().get(0), words, said.get(0), null);
        List<Counted> counted = new ArrayList<>(List.of(first));
        for (int i = 1; i < numbers; i++) {
            Map<Axis, Object> own = said.get(i + 1);
            if (Categories.meets(Categories.kinds(own), Categories.kinds(said.get(0)))) {
                return List.of();
            }
            counted.add(new Counted(
                    parts.numbers().get(i), parts.telling(parts.clauses().get(i + 1)), own, first));
        }
        return parts.lead().phrases().isEmpty() && ofOneKind(counted) ? counted : List.of();
    }

    /** Whether the last number alone stands before its words, and these are "unknown". */
    private boolean endsWithUnknown() {
        return Categories.kinds(said.get(numbers - 1)).isEmpty()
                && !parts.clauses().get(numbers - 1).says(Fact.Whole.class)
                && parts.clauses().get(numbers).says(Fact.Unknown.class)
                && said.get(numbers)
                        .equals(Map.of(Categories.kinds(said.get(0)).iterator().next(), Clause.UNKNOWN))
                && speak(0, numbers - 1);
    }

    /** Whether each of some clauses says something. */
    private boolean speak(int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (Categories.kinds(said.get(i)).isEmpty()
                    && !parts.clauses().get(i).says(Fact.Whole.class)) {
                return false;
            }
        }
        return true;
    }

    private boolean apart(Map<Axis, Object> common, int at) {
        return said.subList(at, at + numbers).stream()
                .allMatch(each -> each.keySet().stream().noneMatch(common::containsKey));
    }

    /**
     * Gives each number its clause, and to the parts of a number what that one counts.
     *
     * @param at which clause belongs to the first number
     * @param common the clause that holds for all numbers; one that says nothing where none does
     */
    private List<Counted> given(int at, int common) {
        List<Counted> counted = new ArrayList<>();
        Counted over = null;
        for (int i = 0; i < numbers; i++) {
            List<Phrase> words = new ArrayList<>(parts.telling(parts.lead()));
            boolean turned = at == 0 && common == numbers - 1 && i == common;
            int own = turned ? numbers : i + at;
            boolean ofOther = i > 0 && common == 0 && onlyFirstIsOfCommonYear();
            Map<Axis, Object> ofAll = Categories.copy(said.get(common));
            List<Phrase> commonWords =
                    new ArrayList<>(parts.telling(parts.clauses().get(common)));
            if (ofOther) {
                ofAll.remove(Axis.PERIOD);
                commonWords.removeIf(word -> Clause.axis(word.fact()) == Axis.PERIOD);
            }
            words.addAll(commonWords);
            words.addAll(parts.telling(parts.clauses().get(own)));
            if (at == 0) {
                words.removeAll(i == 0 ? List.of() : parts.unitBehind(i - 1));
                words.addAll(parts.unitBehind(parts.unitBehind(i).isEmpty() ? 0 : i));
            }
            Map<Axis, Object> lead = parts.lead().categories(null);
            Map<Axis, Object> behind = Categories.joined(ofAll, said.get(own));
            Map<Axis, Object> all = lead == null || behind == null ? null : Categories.joined(lead, behind);
            if (all == null) {
                return List.of();
            }
            if (at == 0 || speak(1, numbers)) {
                tellWhen(words, all);
            }
            if (i > 0 && parts.startsParts(i, at)) {
                over = counted.get(i - 1);
            } else if (parts.endsParts(i)) {
                over = null;
            }
            while (over != null
                    && (Categories.meets(Categories.kinds(over.categories()), Categories.kinds(all))
                            || over.isOfAnotherYear(all))) {
                over = over.of();
            }
            words.addAll(parts.naming(all));
            counted.add(new Counted(parts.numbers().get(i), words, all, over));
        }
        return ofOneKind(counted) ? counted : List.of();
    }

    /** "In 2024/25 we recorded 143 offences, and 132 in 2023/24": each number but the first has a year of its own. */
    private boolean onlyFirstIsOfCommonYear() {
        return said.get(0).containsKey(Axis.PERIOD)
                && !said.get(1).containsKey(Axis.PERIOD)
                && said.subList(2, said.size()).stream().allMatch(each -> each.containsKey(Axis.PERIOD));
    }

    /** Numbers of one rank count categories of one kind, but for one of all: "147 offences, 112 of females". */
    private boolean ofOneKind(List<Counted> counted) {
        return Categories.ofOneKind(counted, Categories.kinds(said.get(0)).isEmpty());
    }
}
