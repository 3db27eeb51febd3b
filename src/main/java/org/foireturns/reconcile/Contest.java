package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.foireturns.model.Period;
import org.foireturns.reconcile.FileSays.Question;

/**
 * What becomes of the files of one force that answer one request. Where two give different numbers for a period, the
 * one that is later by what they say of themselves stands for it; when neither is, neither does. What two say in the
 * same numbers is taken from one of them.
 */
final class Contest {
    private final List<FileSays> files;
    private final Map<Pair, SortedSet<Period>> superseded = new LinkedHashMap<>();
    private final Map<Pair, SortedSet<Period>> undecided = new LinkedHashMap<>();
    private final Map<Pair, Set<Question>> repeated = new LinkedHashMap<>();

    /**
     * Two files and what is between them.
     *
     * @param loser the one that is left out; of two that are, the second by name
     * @param counts whether it is about their counts, or about their other answers alone
     */
    record Pair(FileSays loser, FileSays other, boolean counts) {}

    private Contest(List<FileSays> files) {
        this.files = files;
    }

    static Contest among(List<FileSays> files) {
        Contest contest = new Contest(
                files.stream().sorted(Comparator.comparing(FileSays::name)).toList());
        contest.decide(true, FileSays::contested);
        contest.decide(false, FileSays::answeredOtherwise);
        contest.findRepeated();
        return contest;
    }

    /** A file that is left out, with the later one that stands, for the periods of which both speak. */
    Map<Pair, SortedSet<Period>> superseded() {
        return superseded;
    }

    /** Two files of which neither stands. */
    Map<Pair, SortedSet<Period>> undecided() {
        return undecided;
    }

    /** What a file says in the same numbers as the other. */
    Map<Pair, Set<Question>> repeated() {
        return repeated;
    }

    private void decide(boolean counts, BiFunction<FileSays, FileSays, Set<Period>> differing) {
        Map<Pair, Set<Period>> against = new LinkedHashMap<>();
        Set<Period> periods = new TreeSet<>();
        for (FileSays one : files) {
            for (FileSays other : files) {
                Set<Period> own = one == other ? Set.of() : differing.apply(one, other);
                against.put(new Pair(one, other, counts), own);
                periods.addAll(own);
            }
        }
        periods.forEach(period -> decide(period, counts, against));
    }

    private static boolean differ(Pair pair, Period period, Map<Pair, Set<Period>> against) {
        return against.getOrDefault(pair, Set.of()).contains(period);
    }

    private void decide(Period period, boolean counts, Map<Pair, Set<Period>> against) {
        List<FileSays> rivals = files.stream()
                .filter(one -> files.stream().anyMatch(other -> differ(new Pair(one, other, counts), period, against)))
                .toList();
        List<FileSays> standing = rivals.stream()
                .filter(one -> rivals.stream()
                        .allMatch(other -> !differ(new Pair(one, other, counts), period, against)
                                || one.vintage().laterThan(other.vintage())))
                .toList();
        for (FileSays one : rivals) {
            for (FileSays other : standing.isEmpty() ? rivals : standing) {
                Pair pair = new Pair(one, other, counts);
                if (standing.contains(one) || !differ(pair, period, against)) {
                    continue;
                }
                if (!standing.isEmpty()) {
                    add(superseded, pair, period);
                } else if (one.name().compareTo(other.name()) > 0) {
                    add(undecided, pair, period);
                }
            }
        }
    }

    private static void add(Map<Pair, SortedSet<Period>> pairs, Pair pair, Period period) {
        pairs.computeIfAbsent(pair, key -> new TreeSet<>()).add(period);
    }

    private void findRepeated() {
        Set<Question> questions = new HashSet<>();
        files.forEach(file -> questions.addAll(file.questions()));
        for (Question question : questions) {
            List<FileSays> left = new ArrayList<>(files);
            left.removeIf(file -> !file.questions().contains(question) || lost(file, question.period()));
            for (FileSays file : left) {
                FileSays kept = left.stream()
                        .filter(other -> other == file || other.shares(question, file))
                        .reduce((one, other) -> other.vintage().laterThan(one.vintage()) ? other : one)
                        .orElse(file);
                if (kept != file) {
                    repeated.computeIfAbsent(new Pair(file, kept, true), pair -> new HashSet<>())
                            .add(question);
                }
            }
        }
    }

    /** Whether a file's counts of any part of a period are left out. */
    boolean lost(FileSays file, Period period) {
        return superseded.entrySet().stream()
                        .filter(each -> each.getKey().counts() && each.getKey().loser() == file)
                        .anyMatch(each -> each.getValue().stream().anyMatch(period::overlaps))
                || undecided.entrySet().stream()
                        .filter(each -> each.getKey().counts()
                                && (each.getKey().loser() == file
                                        || each.getKey().other() == file))
                        .anyMatch(each -> each.getValue().stream().anyMatch(period::overlaps));
    }
}
