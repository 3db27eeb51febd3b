package org.foireturns.meaning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Sentences;
import org.foireturns.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What the lines over a table say that it is about: the offence asked or another one, outcomes, the youngest victim,
 * percentages, or something that nobody understands.
 */
final class TitledSubject {
    /** What makes a table of victims one about something else; a relationship or a place only splits them. */
    private static final Set<String> OF_VICTIMS_TOO = Set.of(Subjects.SUSPECT, "outcome");

    private final List<TextsAbove.Witness> nearest;
    private final Grammar grammar;
    private final String offence;

    /** @param nearest the lines over the table, the nearest first */
    TitledSubject(List<TextsAbove.Witness> nearest, Grammar grammar, String offence) {
        this.nearest = nearest;
        this.grammar = grammar;
        this.offence = offence;
    }

    /**
     * The subject that the nearest lines give the table, when it is another one than was asked; null when it is ours.
     */
    @Nullable
    String other(Set<String> usedByLabels) {
        boolean onlyOffence = nearest.stream()
                .noneMatch(witness -> grammar.read(witness.text())
                        .all(Fact.OfOffence.class)
                        .anyMatch(fact -> fact.id().equals(offence)));
        for (TextsAbove.Witness witness : nearest) {
            Reading reading = grammar.read(witness.text());
            if (witness.ofSheet() && (reading.empty() || !reading.whole())) {
                // What a sheet is called says little, and nothing where it is not understood.
                continue;
            }
            List<String> offences = reading.all(Fact.OfOffence.class)
                    .map(Fact.OfOffence::id)
                    .distinct()
                    .toList();
            boolean sentence = reading.tokens() > Titles.LONGEST_TITLE * 2;
            if (offences.contains(offence)) {
                return witness.near() && !sentence ? besideIn(reading, usedByLabels) : null;
            }
            // "In place of our reply of 12 May, which took in 71/16 by mistake" tells of another version.
            boolean ofVersions = sentence && reading.says(Fact.Standing.class);
            if (!offences.isEmpty() && !ofVersions && (witness.near() || onlyOffence)) {
                return Subjects.ANOTHER_OFFENCE;
            }
            String beside = witness.near() && !sentence ? besideIn(firstSentence(witness.text()), usedByLabels) : null;
            if (beside != null) {
                return beside;
            }
        }
        return null;
    }

    /** What a title says is in its first sentence, behind its number; further ones remark on it. */
    private Reading firstSentence(String title) {
        for (String sentence : Sentences.acrossLines(title)) {
            Reading reading = grammar.read(sentence);
            if (reading.tokens() > 2) {
                return reading;
            }
        }
        return grammar.read(title);
    }

    private static @Nullable String besideIn(Reading reading, Set<String> usedByLabels) {
        if (isLetterhead(reading)) {
            return null;
        }
        if (reading.says(Fact.Number.class)) {
            // "The force trained 15 officers": a sentence that tells a number is about that number.
            return null;
        }
        boolean victims = reading.all(Fact.Counts.class)
                .findFirst()
                .filter(fact -> fact.unit() == Unit.VICTIMS)
                .isPresent();
        return reading.all(Fact.Beside.class)
                .map(Fact.Beside::axis)
                .filter(axis -> Subjects.TABLES.contains(axis) && !usedByLabels.contains(axis))
                .filter(axis -> !victims || OF_VICTIMS_TOO.contains(axis))
                .findFirst()
                .orElseGet(() -> reading.one(Fact.Standing.class)
                        .map(Fact.Standing::id)
                        .filter(id -> id.equals("withdrawn") || id.equals("example"))
                        .filter(id -> numbered(reading) < 2 && !TitledStanding.tellsOfSmall(reading))
                        .orElse(null));
    }

    /** "Bedfordshire Police Public Access Team": a force and who writes for it. */
    private static boolean isLetterhead(Reading reading) {
        return reading.says(Fact.OfForce.class)
                && !reading.whole()
                && !reading.says(Fact.Counts.class)
                && !reading.says(Fact.Names.class);
    }

    /** How many numbered things a text names: "There is no table 4: question 4 was withdrawn" is about these. */
    private static long numbered(Reading reading) {
        return reading.facts().stream()
                .filter(fact -> fact instanceof Fact.Numbering || fact instanceof Fact.QNumber)
                .count();
    }

    /** Whether the nearest title asks for, or tells, the number of the offences asked about. */
    boolean asksForOffences() {
        Reading title = onSheet().orElse(Reading.NOTHING);
        return title.all(Fact.Counts.class).anyMatch(fact -> fact.unit() == Unit.OFFENCES) && isOfOffence(title);
    }

    /** Whether the nearest title names the offence asked about, and nothing beside it. */
    boolean isTheOffence() {
        Reading title = onSheet().orElse(Reading.NOTHING);
        return title.says(Fact.OfOffence.class) && title.whole() && isOfOffence(title);
    }

    private boolean isOfOffence(Reading title) {
        return !title.says(Fact.Youngest.class)
                && title.facts().stream().noneMatch(fact -> fact instanceof Fact.Beside)
                && title.all(Fact.OfOffence.class).allMatch(fact -> fact.id().equals(offence));
    }

    /** Whether the nearest title says that the table tells of the youngest victim, and of nothing else. */
    boolean youngest() {
        Reading title = nearest.stream()
                .filter(TextsAbove.Witness::near)
                .findFirst()
                .map(witness -> grammar.read(witness.text()))
                .orElse(Reading.NOTHING);
        return title.whole()
                && !answersNothing(title)
                && title.says(Fact.Youngest.class)
                && title.facts().stream()
                        .noneMatch(fact -> fact instanceof Fact.Counts
                                || fact instanceof Fact.OfPlatform
                                || fact instanceof Fact.OfGender
                                || fact instanceof Fact.OfAge);
    }

    /** Whether the nearest title asks or tells who the youngest victim was, whatever else it says. */
    boolean mentionsYoungest() {
        return !nearest.isEmpty()
                && nearest.get(0).near()
                && grammar.read(nearest.get(0).text()).says(Fact.Youngest.class)
                && !answersNothing(grammar.read(nearest.get(0).text()));
    }

    /** "Youngest victim: we do not hold this" is the answer to its question, and no title of what follows. */
    private static boolean answersNothing(Reading title) {
        return title.says(Fact.Unknown.class) || title.says(Fact.NotHeld.class);
    }

    /** Whether a line over the table, or the name of its sheet, names the offence asked. */
    boolean namesOffence() {
        return nearest.stream()
                .flatMap(witness -> grammar.read(witness.text()).all(Fact.OfOffence.class))
                .anyMatch(fact -> fact.id().equals(offence));
    }

    /** Whether the nearest title has words that nobody knows, so that the table may be about something else. */
    boolean strange() {
        return onSheet()
                .filter(title -> title.tokens() <= Titles.LONGEST_TITLE && !title.whole())
                .isPresent();
    }

    /** The nearest title that is not the name of the sheet. */
    private Optional<Reading> onSheet() {
        return nearest.stream()
                .filter(witness -> witness.near() && !witness.ofSheet())
                .findFirst()
                .map(witness -> grammar.read(witness.text()));
    }

    /** Whether the nearest title says that the numbers are percentages. */
    boolean percentages() {
        return !nearest.isEmpty()
                && nearest.get(0).near()
                && grammar.read(nearest.get(0).text())
                        .all(Fact.Beside.class)
                        .anyMatch(fact -> fact.axis().equals(Subjects.PERCENTAGE));
    }
}
