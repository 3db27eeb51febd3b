package org.foireturns.report.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Force;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NoReturn;
import org.foireturns.model.finding.NoTable;
import org.foireturns.model.finding.QuestionMissing;
import org.foireturns.model.finding.YearNotHeld;
import org.foireturns.report.Anchor;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.Names;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Visible;

/**
 * A letter that asks one force for what only it can do, ready to be copied: short, and without any text of a cell.
 *
 * @param anchor on the page
 * @param to the force's address; empty where nobody wrote it down
 * @param about {@code no return}, or the codes of what it asks about
 */
public record ForceLetter(
        String anchor,
        String request,
        String force,
        LetterKind kind,
        String to,
        String subject,
        String text,
        String about) {
    /** What its files are called, without an ending: that of a review stands beside another letter to the force. */
    public String file() {
        return force + (kind == LetterKind.INTERNAL_REVIEW ? "-review" : "");
    }

    /** The most words of the points that a letter raises. */
    static final int MOST_WORDS = 140;

    private static final int PLACES = 6;
    private static final int SAID = 4;
    private static final String NO_ANSWER = Finding.code(NoReturn.class);
    private static final String LEFT_OUT = Finding.code(QuestionMissing.class);
    private static final String YEARS = Finding.code(YearNotHeld.class);
    private static final String NO_TABLE = Finding.code(NoTable.class);

    /**
     * The letter to one force about one request, which speaks of that request alone; none when it has nothing to do.
     *
     * @param nameless whether a file that answers the request may be anybody's
     */
    static Optional<ForceLetter> to(
            ForceAnswer answer, boolean nameless, List<RaisedFinding> findings, Edition edition) {
        Request request = answer.request();
        LettersSent sent = LettersSent.of(edition, request.id(), answer.force());
        List<RaisedFinding> points = points(answer, findings).stream()
                .filter(finding -> answer.missing() || !sent.asks(finding.line().code()))
                .toList();
        if (answer.force().isEmpty() || points.isEmpty() || (answer.missing() && sent.chased())) {
            return Optional.empty();
        }
        LetterKind kind = sent.next(LetterKind.of(
                answer, nameless, points, Reminder.of(request, edition.imprint().asOf())));
        LetterWords words = LetterWords.of(request, answer.force(), edition);
        String force = Names.of(edition).force(answer.force());
        List<String> parts =
                new ArrayList<>(List.of(opening(edition.imprint().asOf(), force, request), words.opening(kind)));
        parts.addAll(body(kind, answer, points, words, force));
        parts.add(words.closing());
        return Optional.of(new ForceLetter(
                Anchor.request("letter", request.id() + "/" + answer.force()),
                request.id(),
                answer.force(),
                kind,
                edition.registers()
                        .forces()
                        .byId(answer.force())
                        .map(Force::foiEmail)
                        .orElse(""),
                new SubjectLine(request).ofMail(),
                String.join("\n\n", parts),
                kind.chases() ? LettersSent.NO_RETURN : codes(points)));
    }

    /**
     * What the force is asked to do. Where nothing could be read at all, it is asked for numbers, and not question by
     * question; where something was, a letter of words beside it does not matter.
     */
    private static List<RaisedFinding> points(ForceAnswer answer, List<RaisedFinding> findings) {
        List<RaisedFinding> points = findings.stream()
                .filter(finding -> finding.line().severity() != Severity.NOTE
                        || finding.line().owner() == Owner.FORCE)
                .filter(finding -> finding.line().place().isOf(answer.request().id()))
                .filter(finding -> Asks.of(finding.line().code()).isPresent())
                .toList();
        boolean noTable = points.stream().anyMatch(point -> point.line().code().equals(NO_TABLE));
        String idle = answer.answered() || !noTable ? NO_TABLE : LEFT_OUT;
        return points.stream()
                .filter(point -> !point.line().code().equals(idle))
                .toList();
    }

    static String codes(List<RaisedFinding> points) {
        return points.stream()
                .map(point -> point.line().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** When, to whom and about what. */
    static String opening(LocalDate day, String force, Request request) {
        return English.day(day) + "\n\nTo the Freedom of Information team of " + force + "\n\n"
                + new SubjectLine(request).ofLetter();
    }

    private static List<String> body(
            LetterKind kind, ForceAnswer answer, List<RaisedFinding> points, LetterWords words, String force) {
        List<String> body = new ArrayList<>();
        if (kind.chases()) {
            body.add(words.asked());
            body.add(words.send());
        }
        List<String> asks = asks(answer, points, words, force);
        if (!asks.isEmpty()) {
            body.add(numbered(asks, words));
        }
        words.law(kind).ifPresent(body::add);
        return body;
    }

    /** One sentence for each kind of point; a missing answer has been asked for already. */
    private static List<String> asks(ForceAnswer answer, List<RaisedFinding> points, LetterWords words, String force) {
        Map<String, List<RaisedFinding>> byCode = new LinkedHashMap<>();
        points.stream()
                .filter(point -> !point.line().code().equals(NO_ANSWER))
                .forEach(point -> byCode.computeIfAbsent(point.line().code(), code -> new ArrayList<>())
                        .add(point));
        return byCode.entrySet().stream()
                .flatMap(each -> sentences(each.getKey(), each.getValue(), answer, words, force))
                .distinct()
                .toList();
    }

    private static Stream<String> sentences(
            String code, List<RaisedFinding> findings, ForceAnswer answer, LetterWords words, String force) {
        if (code.equals(LEFT_OUT)) {
            return Stream.of(words.missing(answer.leftOut()));
        }
        return code.equals(YEARS)
                ? findings.stream().map(finding -> words.years(YearNotHeld.left(finding.line())))
                : Stream.of(sentence(
                        Asks.of(code).orElseThrow(), findings, answer.files().size() > 1, force));
    }

    /** As many as a short letter holds, and how many others there are. */
    private static String numbered(List<String> asks, LetterWords words) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String ask : asks) {
            String line = (number + 1) + ". " + ask + "\n";
            if (number > 0 && words(text + line) > MOST_WORDS) {
                break;
            }
            text.append(line);
            number++;
        }
        int others = asks.size() - number;
        return others == 0 ? text.toString().stripTrailing() : text + words.apart(others);
    }

    static int words(String text) {
        return text.trim().split("\\s+").length;
    }

    private static String sentence(String ask, List<RaisedFinding> findings, boolean severalFiles, String force) {
        List<String> all = findings.stream()
                .map(finding -> toYou(finding.line().message(), force))
                .distinct()
                .toList();
        String said = all.stream().limit(SAID).collect(Collectors.joining(" "));
        int others = all.size() - Math.min(SAID, all.size());
        String more = others == 0 ? "" : " And " + English.counted(others, "point") + " like these.";
        String sentence = ask.replace("{said}", said + more);
        String where = where(findings, severalFiles);
        return where.isEmpty() || !sentence.endsWith(".")
                ? sentence + where
                : sentence.substring(0, sentence.length() - 1) + where + ".";
    }

    /** What is said of a force, said to it. */
    static String toYou(String message, String force) {
        if (message.startsWith(force + ", ")) {
            return message.substring(force.length() + 2).replace(" its ", " your ");
        }
        return message.startsWith(force + " ") ? "You" + message.substring(force.length()) : message;
    }

    /** The cells to look at; with the name of their file where the force sent more than one. */
    private static String where(List<RaisedFinding> findings, boolean severalFiles) {
        Set<String> places = new LinkedHashSet<>();
        for (RaisedFinding finding : findings) {
            Place place = finding.line().place();
            if (place.cells() != null && finding.line().severity() != Severity.QUARANTINE) {
                String path = Place.printed(place.file());
                String file = path.substring(path.lastIndexOf('/') + 1);
                String name = Place.printed(place.sheet());
                String sheet = DocumentPlace.named(name) ? "" : Visible.brief(name) + "!";
                places.add((severalFiles ? Visible.brief(file) + ", " : "") + sheet + place.words());
            }
        }
        if (places.isEmpty()) {
            return "";
        }
        String shown = places.stream().limit(PLACES).collect(Collectors.joining(severalFiles ? "; " : ", "));
        int others = places.size() - Math.min(PLACES, places.size());
        return " (" + shown + (others == 0 ? "" : " and " + English.number(others) + " more") + ")";
    }
}
