package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.foireturns.model.Evidence;
import org.foireturns.model.Forces;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Role;
import org.foireturns.model.Vintage;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LaterVersion;
import org.foireturns.model.finding.LeftOutAsDecided;
import org.foireturns.model.finding.RivalVersions;
import org.foireturns.model.finding.SaidTwice;
import org.foireturns.reconcile.Contest.Pair;
import org.foireturns.reconcile.FileSays.Question;

/**
 * Leaves out of the evidence what several files of one force say of the same thing, so that nothing is counted twice
 * and no number stands that hangs on an open question. What is left out is kept with its reason.
 */
public final class Rivals {
    private static final Set<String> CODES = Set.of(
            Finding.code(LaterVersion.class),
            Finding.code(RivalVersions.class),
            Finding.code(SaidTwice.class),
            Finding.code(LeftOutAsDecided.class));

    private final Evidence evidence;
    private final Forces forces;
    private final Rejections rejections;
    private final TakenOut leftOut;
    private final List<FindingLine> findings = new ArrayList<>();
    private final List<Observation> contested = new ArrayList<>();

    private Rivals(Evidence evidence, ToIntFunction<Observation> cells, Forces forces) {
        this.evidence = evidence;
        this.forces = forces;
        this.rejections = Rejections.of(evidence);
        this.leftOut = new TakenOut(evidence, cells);
    }

    /**
     * The evidence with one answer to each question.
     *
     * @param contested the counts that are left out because nothing says which of two files stands
     */
    public record Settled(Evidence evidence, List<Observation> contested) {
        public Settled {
            contested = List.copyOf(contested);
        }
    }

    /**
     * Settles what can be settled.
     *
     * @param vintages what each file says of when it was made, by its name
     * @param cells how many cells an observation accounts for
     */
    public static Settled settle(
            Evidence evidence, Map<String, Vintage> vintages, ToIntFunction<Observation> cells, Forces forces) {
        Rivals rivals = new Rivals(evidence, cells, forces);
        rivals.senders().forEach((sender, files) -> {
            if (files.size() > 1) {
                rivals.settle(
                        sender,
                        Contest.among(files.stream()
                                .map(file -> rivals.says(sender, file, vintages))
                                .toList()));
            }
        });
        return new Settled(rivals.leftOut.rest(rivals.findings), rivals.contested);
    }

    /**
     * Whether something was rejected for another file's sake, or as somebody decided, so that it is no gap in its own
     * table.
     */
    static boolean leftOut(Outcome.Rejected rejected) {
        return rejected.reasons().stream().map(Outcome.Reason::code).allMatch(CODES::contains);
    }

    /** A force that answered a request. */
    private record Sender(String request, String force) implements Comparable<Sender> {
        @Override
        public int compareTo(Sender other) {
            int byRequest = request.compareTo(other.request);
            return byRequest == 0 ? force.compareTo(other.force) : byRequest;
        }
    }

    /** The files in which each force answers each request. */
    private Map<Sender, SortedSet<String>> senders() {
        Map<Sender, SortedSet<String>> senders = new TreeMap<>();
        evidence.observations()
                .forEach(cell -> senders.computeIfAbsent(
                                new Sender(cell.request(), cell.force()), sender -> new TreeSet<>())
                        .add(cell.provenance().file()));
        evidence.answers()
                .forEach(answer -> senders.computeIfAbsent(
                                new Sender(answer.request(), answer.force()), sender -> new TreeSet<>())
                        .add(answer.provenance().file()));
        return senders;
    }

    private FileSays says(Sender sender, String file, Map<String, Vintage> vintages) {
        return new FileSays(
                file,
                vintages.getOrDefault(file, Vintage.UNKNOWN),
                evidence.observations().stream()
                        .filter(cell -> cell.request().equals(sender.request)
                                && cell.force().equals(sender.force)
                                && cell.provenance().file().equals(file))
                        .toList(),
                evidence.answers().stream()
                        .filter(answer -> answer.request().equals(sender.request)
                                && answer.force().equals(sender.force)
                                && answer.provenance().file().equals(file))
                        .toList());
    }

    private void settle(Sender sender, Contest contest) {
        RivalFindings told = new RivalFindings(sender.request, sender.force, forces.name(sender.force), rejections);
        contest.superseded().forEach((pair, periods) -> {
            FindingLine line = say(FindingLine.of(told.later(pair, periods)));
            leaveOut(pair.loser(), pair.counts(), periods, line);
        });
        contest.undecided().forEach((pair, periods) -> {
            FindingLine line = say(FindingLine.of(told.undecided(pair, periods)));
            for (FileSays file : List.of(pair.loser(), pair.other())) {
                contested.addAll(leaveOut(file, pair.counts(), periods, line));
            }
        });
        contest.repeated().forEach((pair, questions) -> repeated(told, pair, questions));
    }

    /** Leaves out what a file says of any part of some periods, and gives the counts among it. */
    private List<Observation> leaveOut(FileSays file, boolean counts, Collection<Period> periods, FindingLine line) {
        List<Observation> cells = counts
                ? file.cells().stream()
                        .filter(cell -> periods.stream().anyMatch(cell.period()::overlaps))
                        .toList()
                : List.of();
        cells.forEach(cell -> leftOut.add(cell, line));
        file.answers().stream()
                .filter(answer -> periods.stream().anyMatch(answer.period()::overlaps))
                .forEach(answer -> leftOut.add(answer, line));
        return cells;
    }

    private void repeated(RivalFindings told, Pair pair, Collection<Question> questions) {
        SortedSet<Period> periods = new TreeSet<>();
        questions.forEach(question -> periods.add(question.period()));
        FindingLine line = say(FindingLine.of(told.twice(pair, periods)));
        pair.loser().cells().stream()
                .filter(cell -> cell.role() == Role.STATED_TOTAL
                        ? periods.contains(cell.period())
                        : questions.contains(Question.of(cell)))
                .forEach(cell -> leftOut.add(cell, line));
        pair.loser().answers().stream()
                .filter(answer -> pair.other().says(answer))
                .forEach(answer -> leftOut.add(answer, line));
    }

    private FindingLine say(FindingLine line) {
        findings.add(line);
        return line;
    }
}
