package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a force's decision not to answer in a letter or a note. */
final class RefusalReader {
    /** A notice under section 17 says why another section applies. */
    private static final String NOTICE = "17";

    /** Shorter words are markers: "c", "S40". */
    private static final int SHORTEST_WORD = 5;

    private final Vocabulary vocabulary;
    private final Pattern section;

    RefusalReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.section =
                Pattern.compile("(?i)\\b" + vocabulary.sections + "\\.? ?([0-9]{2}[A-Z]?(?: ?\\([0-9a-z]+\\))*+)");
    }

    /**
     * What a text says about not answering.
     *
     * @param section without spaces, such as {@code 12(1)}; empty when none is named
     */
    record Found(String section, boolean notHeld) {}

    Optional<Found> read(String text) {
        boolean refused = vocabulary.notes(NoteList.REFUSED).in(text);
        boolean notHeld = vocabulary.notes(NoteList.NO_INFORMATION).in(text);
        if (!refused && !notHeld) {
            return Optional.empty();
        }
        Matcher match = this.section.matcher(text);
        String section = "";
        while (match.find() && section.isEmpty()) {
            String named = match.group(1).replace(" ", "");
            section = named.startsWith(NOTICE) ? "" : named;
        }
        return Optional.of(new Found(section, notHeld && !refused));
    }

    /** What a value cell says about not answering, where nothing else stands in it. */
    Optional<Found> inCell(String text) {
        Optional<RefusalTexts.Refused> refusal = vocabulary.refusals.in(text);
        if (refusal.isPresent()) {
            return refusal.map(said -> new Found(said.section(), false));
        }
        boolean inWords = text.chars().filter(Character::isLetter).count() >= SHORTEST_WORD;
        if (vocabulary.withheld.are(text) && inWords) {
            return Optional.of(new Found("", false));
        }
        return vocabulary.notHeld.are(text)
                        || vocabulary.notes(NoteList.NO_INFORMATION).are(text)
                ? Optional.of(new Found("", true))
                : Optional.empty();
    }

    /** The first text of a letter that names a section, else the first that refuses at all. */
    Optional<Found> readAll(List<String> texts) {
        List<Found> found =
                texts.stream().map(this::read).flatMap(Optional::stream).toList();
        return found.stream()
                .filter(each -> !each.section().isEmpty())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }
}
