package org.foireturns.reconcile;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.NumbersInTexts;

/**
 * The texts of returns that hold numbers and were not read. A table shows how many parts it has; the sentences of a
 * letter do not, so that what some of them tell is no whole as long as others are not understood.
 *
 * @param texts where they stand
 */
record UnreadLetters(List<Place> texts) {
    private static final String UNREAD = Finding.code(NumbersInTexts.class);

    UnreadLetters {
        texts = List.copyOf(texts);
    }

    static UnreadLetters of(Evidence evidence) {
        return new UnreadLetters(evidence.findings().stream()
                .filter(finding -> finding.code().equals(UNREAD))
                .map(FindingLine::place)
                .toList());
    }

    /** Those in the files of a folder. */
    UnreadLetters of(Folder folder) {
        Set<String> files =
                folder.kept().stream().map(cell -> cell.provenance().file()).collect(Collectors.toSet());
        return new UnreadLetters(texts.stream()
                .filter(text -> files.contains(Place.printed(text.file())))
                .toList());
    }

    /** The texts that may hold a further part of what sentences tell. */
    List<Place> beside(Collection<Observation> cells) {
        return texts.stream()
                .filter(text -> cells.stream()
                        .anyMatch(cell -> cell.provenance().file().equals(Place.printed(text.file()))
                                && DocumentPlace.ofSentence(cell.provenance().sheet())
                                        .isPresent()))
                .toList();
    }
}
