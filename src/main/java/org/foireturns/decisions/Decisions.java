package org.foireturns.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.HeadChoice;
import org.foireturns.model.ReadingChoice;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.ReturnMeant;

/** All decisions, the earliest first. */
public final class Decisions {
    /** Where nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> all;
    private final Set<Decision> withheld;
    private final Set<String> retired = new TreeSet<>();

    public Decisions(List<Decision> all) {
        this(all, Set.of());
    }

    private Decisions(List<Decision> all, Set<Decision> withheld) {
        this.all = List.copyOf(all);
        this.withheld = Set.copyOf(withheld);
        this.all.stream()
                .map(Decision::retires)
                .filter(id -> !id.isEmpty())
                .map(SeenTexts::plain)
                .forEach(retired::add);
    }

    public List<Decision> all() {
        return all;
    }

    /** Whether a text says what so many files hold, as a decision about them has to expect it. */
    public static boolean areHashes(String expects, int files) {
        String[] hashes = expects.split(" and ", -1);
        return hashes.length == files && Stream.of(hashes).allMatch(BoundFile::isHash);
    }

    /** Whether the same was decided before and still holds. */
    public boolean holds(Decision decision) {
        return inForce().stream().anyMatch(decision::saysTheSameAs);
    }

    /** The same and one more. */
    public Decisions with(Decision decision) {
        return new Decisions(Stream.concat(all.stream(), Stream.of(decision)).toList(), withheld);
    }

    /** The same where some do nothing as long as no second person approves them. */
    public Decisions withholding(Collection<Decision> unapproved) {
        Set<Decision> held = new HashSet<>(withheld);
        held.addAll(unapproved);
        return new Decisions(all, held);
    }

    /** Those in force that nobody but who decided them has looked at. */
    public List<Decision> unapproved() {
        return inForce().stream().filter(decision -> !decision.approved()).toList();
    }

    boolean withheld(Decision decision) {
        return withheld.contains(decision);
    }

    boolean retired(Decision decision) {
        return retired.contains(SeenTexts.plain(decision.id()));
    }

    /** Those that were not taken back, and of which no other says otherwise. */
    List<Decision> inForce() {
        return all.stream()
                .filter(decision -> decision.type() != DecisionType.RETIRE && !retired(decision))
                .filter(decision -> !withheld(decision))
                .filter(decision -> contradicting(decision).isEmpty())
                .toList();
    }

    /** The decisions in force that say something else of the same thing. */
    List<Decision> contradicting(Decision decision) {
        return all.stream()
                .filter(other -> !other.equals(decision) && !retired(other) && contradict(decision, other))
                .toList();
    }

    /**
     * Two answers to one question. Acceptances are of one finding each, a file that is left out is left out, and the
     * same letter may be sent twice.
     */
    private static boolean contradict(Decision one, Decision other) {
        return !one.type().accepts()
                && one.type() != DecisionType.LETTER_SENT
                && one.type() == other.type()
                && one.where().equals(other.where())
                && meet(one.request(), other.request())
                && meet(one.force(), other.force())
                && (one.type().ofHash() || meet(one.file(), other.file()))
                && (one.type() == DecisionType.SET_STATUS || DecidedLabel.same(one.expects(), other.expects()))
                && !SeenTexts.same(one.becomes(), other.becomes());
    }

    /** Whether some return is meant by both; an empty text means all. */
    private static boolean meet(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The labels that are decided for a file. */
    public List<DecidedLabel> labels(ReturnFile file) {
        return inForce().stream()
                .filter(decision -> decision.type() == DecisionType.ALIAS
                        && !decision.becomes().equals(DecidedLabel.OWN))
                .filter(decision -> meet(decision.request(), file.request()))
                .filter(decision -> meet(decision.file(), file.name()))
                .map(DecidedLabel::new)
                .toList();
    }

    /** The readings that are chosen for files that answer a request. */
    public List<ReadingChoice> choices(String request) {
        return inForce().stream()
                .filter(decision -> decision.type() == DecisionType.CHOOSE_READING)
                .filter(decision -> decision.request().equals(request))
                .map(decision -> new ReadingChoice(
                        decision.id(),
                        meant(decision),
                        decision.where(),
                        SeenTexts.plain(decision.expects()),
                        decision.becomes()))
                .toList();
    }

    /** What is decided of the heads in files that answer a request. */
    public List<HeadChoice> heads(String request) {
        return inForce().stream()
                .filter(decision ->
                        decision.type() == DecisionType.HEADER_ROW || decision.type() == DecisionType.MAP_COLUMN)
                .filter(decision -> decision.request().equals(request))
                .map(decision -> new HeadChoice(
                        decision.id(), meant(decision), decision.where(), decision.expects(), decision.becomes()))
                .toList();
    }

    /** What is decided of the blank cells in files that answer a request. */
    public List<BlankChoice> blanks(String request) {
        return inForce().stream()
                .filter(decision -> decision.request().equals(request))
                .flatMap(decision -> decision.blank().stream())
                .toList();
    }

    /** What makes a run on a day another one: every word of them, and which of them have lapsed or are due by then. */
    public List<String> texts(LocalDate day) {
        List<String> texts = new ArrayList<>();
        for (Decision decision : all) {
            texts.addAll(decision.line());
            texts.add(Boolean.toString(decision.dueForReview(day)));
            texts.add(Boolean.toString(AnswerStatus.lapsed(decision, day)));
            SentLetter.of(decision).ifPresent(sent -> texts.add(Boolean.toString(sent.rests(day))));
        }
        return texts;
    }

    /** What is decided of where a file belongs, by what is in it. */
    public Optional<Decision> assigned(ReturnFile file, DecisionType type) {
        return inForce().stream()
                .filter(decision -> decision.type() == type && BoundFile.is(file, decision.expects()))
                .findFirst();
    }

    /** Those about how the sheets of a file are read. */
    private Stream<Decision> ofSheets(ReturnFile file, Set<String> forcesByName) {
        return inForce().stream()
                .filter(decision -> decision.ofSheets() && decision.request().equals(file.request()))
                .filter(decision -> decision.blank()
                        .map(blank -> blank.isOf(file))
                        .orElseGet(() -> meant(decision).is(file, forcesByName)));
    }

    private static ReturnMeant meant(Decision decision) {
        return new ReturnMeant(decision.force(), decision.file());
    }

    /**
     * What makes the reading of a file another one.
     *
     * @param forcesByName ids of the forces that its name says
     */
    public List<String> readingTexts(ReturnFile file, Set<String> forcesByName) {
        return Stream.concat(
                        texts(labels(file).stream().map(DecidedLabel::decision)),
                        textsBesideLabels(file, forcesByName).stream())
                .toList();
    }

    /** The same but for what its labels mean. */
    public List<String> textsBesideLabels(ReturnFile file, Set<String> forcesByName) {
        return texts(Stream.of(
                                assigned(file, DecisionType.ASSIGN_FORCE).stream(),
                                assigned(file, DecisionType.ASSIGN_REQUEST).stream(),
                                ofSheets(file, forcesByName))
                        .flatMap(decisions -> decisions))
                .toList();
    }

    private static Stream<String> texts(Stream<Decision> decisions) {
        return decisions.flatMap(
                decision -> Stream.of(decision.id(), decision.where(), decision.expects(), decision.becomes()));
    }
}
