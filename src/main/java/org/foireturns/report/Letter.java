package org.foireturns.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Request;
import org.foireturns.model.Severity;
import org.foireturns.report.Edition.RaisedFinding;

/**
 * A letter that asks one force for what only it can do, ready to be copied: short, and without any text of a cell.
 *
 * @param anchor on the page
 */
public record Letter(String anchor, String subject, String text) {
    /** The most words of a letter. */
    static final int MOST_WORDS = 200;

    private static final int PLACES = 6;
    /** As many as there are questions of a request that a return may leave without an answer. */
    private static final int SAID = 4;

    private static final int CLOSING_WORDS = 60;

    /**
     * The letter to one force about one request, which speaks of that request alone; none when it has nothing to do.
     *
     * @param nameless whether a file that answers the request may be anybody's
     */
    static Optional<Letter> to(ForceAnswer answer, boolean nameless, List<RaisedFinding> findings, Names names) {
        Request request = answer.request();
        Map<String, List<RaisedFinding>> byAsk = new LinkedHashMap<>();
        findings.stream()
                .filter(finding -> finding.line().severity() != Severity.NOTE
                        || finding.line().owner() == Owner.FORCE)
                .filter(finding -> finding.line().place().request().equals(request.id()))
                .forEach(finding -> Asks.of(finding.line().code())
                        .ifPresent(ask -> byAsk.computeIfAbsent(ask, same -> new ArrayList<>())
                                .add(finding)));
        if (answer.force().isEmpty() || byAsk.isEmpty()) {
            return Optional.empty();
        }
        boolean severalFiles = answer.files().size() > 1;
        List<String> asks = byAsk.entrySet().stream()
                .map(ask -> sentence(ask.getKey(), ask.getValue(), severalFiles))
                .toList();
        String subject = "Freedom of Information request: " + request.title();
        return Optional.of(new Letter(
                Anchor.request("letter", request.id() + "/" + answer.force()),
                subject,
                "To the Freedom of Information team of " + names.force(answer.force()) + "\n\n" + subject + "\n\n"
                        + opening(answer, nameless) + "\n\n" + numbered(asks)
                        + "\nThank you for your help. We publish no figure that we are not sure of, so an answer lets us"
                        + " include yours.\n\nYours faithfully\n"));
    }

    private static String opening(ForceAnswer answer, boolean nameless) {
        LocalDate day = answer.request().sent();
        String request = "our request" + (day == null ? "" : " of " + English.day(day));
        if (!answer.missing()) {
            return "Thank you for your answer to " + request + ". Before we can use all of it:";
        }
        return nameless
                ? "We cannot find your answer to " + request + ". If you have sent it, please send it once more"
                        + " with the name of your force in the name of the file."
                : "We have not had your answer to " + request + ".";
    }

    /** As many as a short letter holds, and how many others there are. */
    private static String numbered(List<String> asks) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String ask : asks) {
            String line = (number + 1) + ". " + ask + "\n";
            if (number > 0 && words(text + line) + CLOSING_WORDS + words(asks.get(0)) > MOST_WORDS) {
                break;
            }
            text.append(line);
            number++;
        }
        int others = asks.size() - number;
        return others == 0
                ? text.toString()
                : text + "We send " + English.counted(others, "further point") + " apart.\n";
    }

    static int words(String text) {
        return text.trim().split("\\s+").length;
    }

    private static String sentence(String ask, List<RaisedFinding> findings, boolean severalFiles) {
        List<String> all = findings.stream()
                .map(finding -> finding.line().message())
                .distinct()
                .toList();
        String said = all.stream().limit(SAID).collect(Collectors.joining(" "));
        int others = all.size() - Math.min(SAID, all.size());
        String more = others == 0 ? "" : " And " + English.counted(others, "point") + " like these.";
        return ask.replace("{said}", said + more) + where(findings, severalFiles);
    }

    /** The cells to look at; with the name of their file where the force sent more than one. */
    private static String where(List<RaisedFinding> findings, boolean severalFiles) {
        Set<String> places = new LinkedHashSet<>();
        for (RaisedFinding finding : findings) {
            Place place = finding.line().place();
            if (!place.cell().isEmpty() && finding.line().severity() != Severity.QUARANTINE) {
                String file = place.file().substring(place.file().lastIndexOf('/') + 1);
                String sheet = DocumentPlace.named(place.sheet()) ? "" : Visible.brief(place.sheet()) + "!";
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
