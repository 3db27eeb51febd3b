package org.foireturns.reconcile;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Answer;
import org.foireturns.model.Count;
import org.foireturns.model.Cut;
import org.foireturns.model.Dimension;
import org.foireturns.model.Observation;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.Unit;
import org.foireturns.model.Vintage;

/** What one file says for a force, question by question. */
final class FileSays {
    private final String name;
    private final Vintage vintage;
    private final List<Observation> cells;
    private final List<Answer> answers;
    private final Map<Question, Map<Kind, Set<Count>>> numbers = new HashMap<>();
    private final Map<Period, Set<String>> youngest = new HashMap<>();

    FileSays(String name, Vintage vintage, List<Observation> cells, List<Answer> answers) {
        this.name = name;
        this.vintage = vintage;
        this.cells = List.copyOf(cells);
        this.answers = List.copyOf(answers);
        for (Observation cell : cells) {
            if (cell.role() == Role.DETAIL) {
                numbers.computeIfAbsent(Question.of(cell), question -> new HashMap<>())
                        .computeIfAbsent(new Kind(cell.cut(), cell.unit()), kind -> new HashSet<>())
                        .add(cell.count());
            }
        }
        for (Answer answer : answers) {
            youngest.computeIfAbsent(answer.period(), period -> new TreeSet<>()).add(words(answer));
        }
    }

    /** A period and how its offences were split. */
    record Question(Period period, Set<Dimension> split) {
        static Question of(Observation cell) {
            return new Question(cell.period(), cell.cut().split());
        }
    }

    /** What one number of an answer is of. */
    private record Kind(Cut cut, Unit unit) {}

    String name() {
        return name;
    }

    Vintage vintage() {
        return vintage;
    }

    List<Observation> cells() {
        return cells;
    }

    List<Answer> answers() {
        return answers;
    }

    Set<Question> questions() {
        return numbers.keySet();
    }

    /** Whether both answer a question with some number of the same kind; two halves of a table answer it together. */
    boolean shares(Question question, FileSays other) {
        return !Collections.disjoint(
                kinds(question).keySet(), other.kinds(question).keySet());
    }

    /**
     * The periods of which the two give different numbers in answer to one question. Where one counts victims and the
     * other offences, most of their numbers must be the same: then they are one table, and one was copied wrongly.
     */
    Set<Period> contested(FileSays other) {
        Set<Period> contested = new TreeSet<>();
        numbers.forEach((question, own) -> {
            if (shares(question, other)
                    ? !own.equals(other.kinds(question))
                    : Likeness.of(cuts(question), other.cuts(question)).nearlyTheSame()) {
                contested.add(question.period);
            }
        });
        return contested;
    }

    /** The periods of which the two give different answers that are no counts. */
    Set<Period> answeredOtherwise(FileSays other) {
        Set<Period> otherwise = new TreeSet<>();
        youngest.forEach((period, own) -> {
            if (!own.equals(other.youngest.getOrDefault(period, own))) {
                otherwise.add(period);
            }
        });
        return otherwise;
    }

    /** Whether it gives an answer that is no count, too. */
    boolean says(Answer answer) {
        return youngest.getOrDefault(answer.period(), Set.of()).contains(words(answer));
    }

    private static String words(Answer answer) {
        return answer.measure() + " " + answer.value() + " "
                + answer.victimGender().id();
    }

    /** How many of the numbers of a period that both give are different: {@code 3 of 12 numbers}. */
    String differing(FileSays other, Period period) {
        int all = 0;
        int differing = 0;
        for (Question question : numbers.keySet()) {
            if (!question.period.equals(period)) {
                continue;
            }
            if (shares(question, other)) {
                Set<Kind> either = new HashSet<>(kinds(question).keySet());
                either.addAll(other.kinds(question).keySet());
                all += either.size();
                either.removeIf(kind -> kinds(question)
                        .getOrDefault(kind, Set.of())
                        .equals(other.kinds(question).getOrDefault(kind, Set.of())));
                differing += either.size();
            } else {
                Likeness likeness = Likeness.of(cuts(question), other.cuts(question));
                if (likeness.nearlyTheSame()) {
                    all += likeness.both();
                    differing += likeness.both() - likeness.same();
                }
            }
        }
        return differing + " of " + all + " numbers";
    }

    /** The numbers of an answer by what they are of, whatever they count. */
    private Map<Cut, Set<Count>> cuts(Question question) {
        Map<Cut, Set<Count>> cuts = new HashMap<>();
        kinds(question)
                .forEach((kind, counts) ->
                        cuts.computeIfAbsent(kind.cut, cut -> new HashSet<>()).addAll(counts));
        return cuts;
    }

    private Map<Kind, Set<Count>> kinds(Question question) {
        return numbers.getOrDefault(question, Map.of());
    }
}
