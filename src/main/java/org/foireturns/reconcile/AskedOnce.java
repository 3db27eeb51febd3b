package org.foireturns.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.model.Forces;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LabelUnknown;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.model.finding.QuestionMissing;
import org.foireturns.model.finding.QuestionUnanswered;

/**
 * Asks once what many returns raise, or many cells of one: each question that forces left out, each name that the list
 * lacks, which of several numbers of one meaning stands. A letter of words beside a file with the force's numbers asks
 * nothing.
 */
public final class AskedOnce {
    private static final Set<Response.Status> NUMBERS = Set.of(Response.Status.ANSWERED, Response.Status.PART);

    private final List<FindingLine> lines;
    private final List<Response> responses;
    private final Forces forces;

    private AskedOnce(List<FindingLine> lines, List<Response> responses, Forces forces) {
        this.lines = lines;
        this.responses = responses;
        this.forces = forces;
    }

    /**
     * What was noticed, with one question in the place of many that one answer settles; the others stay as notes.
     *
     * @param responses who answered what, as it stands
     */
    public static List<FindingLine> of(List<FindingLine> lines, List<Response> responses, Forces forces) {
        AskedOnce asked = new AskedOnce(lines, responses, forces);
        List<FindingLine> all = new ArrayList<>();
        asked.names().forEach(line -> all.add(asked.isBesideNumbers(line) ? line.as(Severity.NOTE) : line));
        all.addAll(asked.questions());
        return twins(all);
    }

    /**
     * The forces that sent a return which can be read and does not answer a question. Of one in which nothing at all
     * was found to read, that is asked about and no question.
     */
    public static Set<String> without(
            String request, String question, List<FindingLine> lines, List<Response> responses) {
        Set<String> read = lines.stream()
                .filter(line -> is(line, QuestionMissing.class) && line.place().isOf(request))
                .map(line -> Place.printed(line.place().force()))
                .collect(Collectors.toSet());
        read.removeAll(unread(request, lines, responses));
        return responses.stream()
                .filter(response -> response.request().equals(request)
                        && response.question().equals(question)
                        && response.status() == Response.Status.NONE)
                .map(Response::force)
                .filter(read::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> unread(String request, List<FindingLine> lines, List<Response> responses) {
        Set<String> unread = lines.stream()
                .filter(line -> is(line, NoTable.class) && line.place().isOf(request))
                .map(line -> Place.printed(line.place().force()))
                .collect(Collectors.toSet());
        responses.stream()
                .filter(response -> response.request().equals(request) && isSaid(response))
                .map(Response::force)
                .forEach(unread::remove);
        return unread;
    }

    private static boolean isSaid(Response response) {
        return response.status() != Response.Status.NONE;
    }

    /**
     * Whether a line is about a file of words of a force whose numbers another file gives: typed off it, for example.
     */
    private boolean isBesideNumbers(FindingLine line) {
        return is(line, NoTable.class)
                && responses.stream()
                        .anyMatch(response -> line.place().isOf(response.request(), response.force())
                                && NUMBERS.contains(response.status()));
    }

    private List<FindingLine> questions() {
        Map<String, Set<String>> questions = new TreeMap<>();
        responses.forEach(response -> questions
                .computeIfAbsent(response.request(), request -> new TreeSet<>())
                .add(response.question()));
        List<FindingLine> asked = new ArrayList<>();
        questions.forEach((request, each) -> each.forEach(question -> {
            Set<String> without = without(request, question, lines, responses);
            if (!without.isEmpty()) {
                asked.add(FindingLine.of(new QuestionUnanswered(
                        Place.ofRequest(request).saying(question),
                        without.size() == 1 ? "1 force sent a return" : without.size() + " forces sent a return",
                        QuestionMissing.words(question),
                        without.stream().map(forces::name).sorted().collect(Collectors.joining(", ")))));
            }
        }));
        return asked;
    }

    /**
     * All lines, where of those about one name on no list only the first of the latest request still asks. What each
     * force calls other is asked of each.
     */
    private List<FindingLine> names() {
        Map<String, List<FindingLine>> byName = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> is(line, PlatformUnlisted.class))
                .sorted()
                .forEach(line -> byName.computeIfAbsent(name(line), name -> new ArrayList<>())
                        .add(line));
        return lines.stream()
                .map(line -> is(line, PlatformUnlisted.class)
                        ? once(line, byName.getOrDefault(name(line), List.of()))
                        : line)
                .toList();
    }

    /** All lines, where of those about numbers of one meaning that differ only the first still asks. */
    private static List<FindingLine> twins(List<FindingLine> lines) {
        Map<String, FindingLine> asked = new TreeMap<>();
        lines.stream().filter(line -> twin(line).isPresent()).forEach(line -> asked.put(key(line), line));
        return lines.stream()
                .map(line -> twin(line)
                                .flatMap(other -> Optional.ofNullable(asked.get(other)))
                                .filter(other -> asksFor(line, other))
                                .isPresent()
                        ? line.as(Severity.NOTE)
                        : line)
                .toList();
    }

    /** Whether what is asked of another number is the same question: that one stands first, or names a third one. */
    private static boolean asksFor(FindingLine line, FindingLine other) {
        boolean back = twin(other).filter(key(line)::equals).isPresent();
        return !back || other.place().compareTo(line.place()) < 0;
    }

    private static Optional<String> twin(FindingLine line) {
        return is(line, LabelUnknown.class)
                ? LabelUnknown.twin(line.message(), line.place())
                        .map(cell -> Place.printed(line.place().file()) + " " + cell)
                : Optional.empty();
    }

    private static String key(FindingLine line) {
        Place place = line.place();
        return Place.printed(place.file()) + " " + Place.printed(place.sheet()) + "!" + place.cell();
    }

    private static String name(FindingLine line) {
        return PlatformUnlisted.label(line).toLowerCase(Locale.ROOT).strip();
    }

    private static FindingLine once(FindingLine line, List<FindingLine> same) {
        FindingLine first = same.stream()
                .max(Comparator.comparing(
                                (FindingLine each) -> Place.printed(each.place().request()))
                        .thenComparing(Comparator.<FindingLine>naturalOrder().reversed()))
                .orElse(line);
        return line.equals(first) || PlatformUnlisted.isOther(line) ? line : line.as(Severity.NOTE);
    }

    private static boolean is(FindingLine line, Class<? extends Finding> kind) {
        return line.code().equals(Finding.code(kind));
    }
}
