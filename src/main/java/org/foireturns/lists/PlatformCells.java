package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Observation;
import org.foireturns.model.Recent;

/** Reads the platforms that a cell names, one or several; each counts once. */
final class PlatformCells {
    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern NOT_IN_ID = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final ListWords words;
    private final Map<String, String> key;
    /** Labels that the list of platforms does not know, with a cell of each. */
    private final Map<String, Cell> unlisted = new LinkedHashMap<>();

    /** Texts that stand again and again are understood once. */
    private final Recent<Named> known = new Recent<>(this::read);

    /** What a text names: ids, and the labels among them that the list of platforms does not know. */
    private record Named(Set<String> ids, List<String> unlisted) {}

    PlatformCells(ListWords words, Map<String, String> key) {
        this.words = words;
        this.key = key;
    }

    Map<String, Cell> unlisted() {
        return unlisted;
    }

    /** Ids of the platforms that a cell names. */
    Set<String> named(Cell cell) {
        Named named = known.of(cell.text());
        named.unlisted.forEach(label -> unlisted.putIfAbsent(label, cell));
        return named.ids;
    }

    /** The same of a heading over rows, which may say how many these are: "Snapchat (52)". */
    Set<String> ofHeading(Cell heading) {
        Set<String> ids = new LinkedHashSet<>(words.read(heading.text())
                .all(Fact.OfPlatform.class)
                .map(Fact.OfPlatform::id)
                .toList());
        ids.addAll(ids.isEmpty() ? named(heading) : Set.of());
        return ids.isEmpty() ? Set.of(Observation.UNKNOWN_PLATFORM) : ids;
    }

    private Named read(String typed) {
        List<String> labels = new ArrayList<>();
        return new Named(Collections.unmodifiableSet(named(meant(typed), labels)), labels);
    }

    /** What a code stands for, of a cell or of one of its parts: "RB" in "SC+RB". */
    private String meant(String typed) {
        return key.getOrDefault(CodeKey.entry(Axis.PLATFORM, typed), typed);
    }

    private Set<String> named(String text, List<String> labels) {
        Set<String> ids = new LinkedHashSet<>();
        Reading whole = words.read(text);
        if (words.withholding().in(text, whole)) {
            return ids;
        }
        if (!platforms(whole, ids)) {
            for (String typed : parts(text)) {
                String part = meant(typed);
                if (!part.isBlank() && !platforms(words.read(part), ids)) {
                    ids.add(own(part, labels));
                }
            }
        }
        ids.remove("");
        return ids;
    }

    /** Takes the platforms of a text that is understood as a whole. */
    private static boolean platforms(Reading reading, Set<String> ids) {
        List<String> named =
                reading.all(Fact.OfPlatform.class).map(Fact.OfPlatform::id).toList();
        boolean rest = reading.facts().stream()
                .allMatch(fact -> fact instanceof Fact.OfPlatform
                        || fact instanceof Fact.Unknown
                        || (fact instanceof Fact.Beside beside && beside.axis().equals(Fact.Beside.MARKER))
                        || (fact instanceof Fact.Names names && names.axis() == Axis.PLATFORM));
        boolean says = !named.isEmpty() || reading.says(Fact.Unknown.class);
        if (!reading.whole() || !rest || !says || adjoin(reading)) {
            return false;
        }
        ids.addAll(named);
        return true;
    }

    /** Whether two names stand side by side with nothing between: "Telegram X" is none of the two. */
    private static boolean adjoin(Reading reading) {
        int end = -1;
        for (Phrase phrase : reading.phrases()) {
            boolean platform = phrase.fact() instanceof Fact.OfPlatform;
            if (platform && phrase.first() == end) {
                return true;
            }
            end = platform ? phrase.end() : -1;
        }
        return false;
    }

    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : words.joints().platforms(text)) {
            String[] pieces = SLASH.split(part, -1);
            boolean known = pieces.length > 1
                    && Arrays.stream(pieces).anyMatch(piece -> words.read(piece).says(Fact.OfPlatform.class));
            parts.addAll(known ? List.of(pieces) : List.of(part));
        }
        return parts;
    }

    /** The id of a label that the list does not know; empty when it has neither letter nor digit. */
    private static String own(String label, List<String> unlisted) {
        String id = NOT_IN_ID
                .matcher(label.strip().toLowerCase(Locale.ROOT))
                .replaceAll("-")
                .replaceAll("^-|-$", "");
        if (id.isEmpty() || id.equals(Observation.UNKNOWN_PLATFORM)) {
            return "";
        }
        unlisted.add(label.strip());
        return id;
    }

    /** A head without the head of all platforms over it: "Other" of "PLATFORM Other". */
    private String label(String head) {
        for (int end = head.lastIndexOf(' '); end > 0; end = head.lastIndexOf(' ', end - 1)) {
            Reading over = words.head(head.substring(0, end)).reading();
            boolean names = over.whole()
                    && !over.facts().isEmpty()
                    && over.facts().stream()
                            .allMatch(fact -> fact instanceof Fact.Names named && named.axis() == Axis.PLATFORM);
            if (names) {
                return head.substring(end + 1);
            }
        }
        return head;
    }

    /** The platform of a column of ticks. */
    String ofHead(Head head, Cell cell) {
        if (head.platform().isPresent()) {
            return head.platform().get();
        }
        if (head.unknown()) {
            return Observation.UNKNOWN_PLATFORM;
        }
        List<String> labels = new ArrayList<>();
        String id = own(label(head.text()), labels);
        labels.forEach(label -> unlisted.putIfAbsent(label, cell));
        return id;
    }
}
