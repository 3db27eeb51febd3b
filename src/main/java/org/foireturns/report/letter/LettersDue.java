package org.foireturns.report.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Offences;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.LetterDue;
import org.foireturns.report.Edition;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.ForceAnswers;
import org.foireturns.report.Letterhead;
import org.foireturns.report.Names;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.csv.CsvTable;
import org.jspecify.annotations.Nullable;

/** The letters that are due: about each request in hand, to each force that has something to do about it. */
public final class LettersDue {
    private LettersDue() {}

    /** Of all forces, by request and force. */
    public static List<ForceLetter> of(Edition edition) {
        Set<String> forces = new TreeSet<>();
        ForceAnswers sent = ForceAnswers.in(edition);
        edition.latestFirst().forEach(request -> sent.all(request).forEach(answer -> forces.add(answer.force())));
        Map<String, List<RaisedFinding>> points = edition.inHand().stream()
                .collect(Collectors.groupingBy(
                        finding -> Place.printed(finding.line().place().force())));
        return edition.latestFirst().stream()
                .flatMap(request -> forces.stream()
                        .flatMap(force -> to(force, request, sent, edition, points.getOrDefault(force, List.of()))))
                .toList();
    }

    /** To one force, the latest request's first. */
    public static List<ForceLetter> to(String force, Edition edition) {
        return to(force, ForceAnswers.in(edition), edition);
    }

    /** The same where it is known what was sent. */
    public static List<ForceLetter> to(String force, ForceAnswers sent, Edition edition) {
        List<RaisedFinding> points = edition.inHand().stream()
                .filter(finding -> force.equals(finding.line().place().force()))
                .toList();
        return edition.latestFirst().stream()
                .flatMap(request -> to(force, request, sent, edition, points))
                .toList();
    }

    /** @param inHand what is in hand of the force */
    private static Stream<ForceLetter> to(
            String force, Request request, ForceAnswers sent, Edition edition, List<RaisedFinding> inHand) {
        if (edition.earlier(request.id())) {
            return Stream.empty();
        }
        List<RaisedFinding> points = inHand.stream()
                .sorted(Comparator.comparing(RaisedFinding::line).thenComparing(RaisedFinding::id))
                .toList();
        ForceAnswer answer = sent.of(request, force);
        return Stream.concat(
                ForceLetter.to(answer, sent.nameless(request), points, edition).stream(),
                ReviewLetter.to(answer, points, edition).stream());
    }

    /** The letter that makes a request. */
    public static ForceLetter asking(Request request, Force force, Offences offences, Letterhead head, LocalDate day) {
        LetterWords words = new LetterWords(request, force.nation(), offences, day, head);
        return new ForceLetter(
                "",
                request.id(),
                force.id(),
                LetterKind.REQUEST,
                force.foiEmail(),
                new SubjectLine(request).ofMail(),
                String.join(
                        "\n\n",
                        ForceLetter.opening(day, force.name(), request),
                        words.request(),
                        words.howToAnswer(),
                        words.requestClosing()),
                "");
    }

    /** What is asked of each letter that is due: whether it was sent. */
    public static List<RaisedFinding> questions(Edition edition) {
        return of(edition).stream()
                .map(letter -> new RaisedFinding(
                        id(letter),
                        FindingLine.of(LetterDue.of(
                                letter.request(),
                                letter.force(),
                                Names.of(edition).force(letter.force()),
                                letter.kind().plain(),
                                letter.request() + "/" + letter.file() + ".txt",
                                letter.about())),
                        RaisedFinding.State.OPEN))
                .toList();
    }

    private static String id(ForceLetter letter) {
        return "letter-" + letter.request() + "-" + letter.file();
    }

    /** Writes the list of the letters, to be ticked off. */
    public static void list(List<ForceLetter> letters, Edition edition, OutputFolder folder) throws IOException {
        CsvTable<ForceLetter> list = CsvTable.<ForceLetter>named("list.csv")
                .text("request", ForceLetter::request)
                .text("force", ForceLetter::force)
                .text("name", letter -> Names.of(edition).force(letter.force()))
                .text("kind", letter -> letter.kind().plain())
                .text("to", ForceLetter::to)
                .text("subject", ForceLetter::subject)
                .text("due", letter -> due(letter, edition) == null ? "" : String.valueOf(due(letter, edition)))
                .numberIfAny("days_late", letter -> late(letter, edition))
                .text("file", letter -> letter.request() + "/" + letter.file() + ".txt")
                .text("id", LettersDue::id)
                .text("about", ForceLetter::about)
                .rows(letters.stream());
        try (OutputStream out = folder.create(list.file())) {
            list.write(out);
        }
    }

    private static @Nullable LocalDate due(ForceLetter letter, Edition edition) {
        return edition.requests().stream()
                .filter(request -> request.id().equals(letter.request()))
                .findFirst()
                .map(Request::due)
                .orElse(null);
    }

    /** Of an answer that did not come. */
    private static @Nullable Long late(ForceLetter letter, Edition edition) {
        LocalDate due = due(letter, edition);
        return due == null || !letter.kind().chases()
                ? null
                : Math.max(0, ChronoUnit.DAYS.between(due, edition.imprint().asOf()));
    }
}
