package org.foireturns.meaning;

import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.model.Unit;

/**
 * Which subject beside the ones asked a label is about: "Charged" is about outcomes, and so is each label below the
 * head "Outcome". Among platforms such words are the name of one.
 */
final class BesideAsked {
    private BesideAsked() {}

    static void read(Reading reading, Cell cell, LineKind kind, Said.Builder said) {
        subject(reading, cell, kind, said);
        boolean rowName = reading.says(Fact.RowName.class) && !reading.measures() && !reading.says(Fact.Counts.class);
        if (said.beside != null || said.whole || !rowName) {
            return;
        }
        // "Humberside rank of 43" is about the order of forces, and "Rank 2024/25" about that of the year; "# 2024/25"
        // is
        // the number of that year.
        boolean word = Character.isLetter(cell.text().strip().codePointAt(0));
        Set<Axis> besides = word ? Set.of(Axis.FORCE, Axis.PERIOD) : Set.of(Axis.FORCE);
        boolean nothingElse = besides.containsAll(said.values.keySet());
        if (nothingElse) {
            said.beside = Subjects.ROWS;
        }
    }

    private static void subject(Reading reading, Cell cell, LineKind kind, Said.Builder said) {
        boolean told = reading.says(Fact.Beside.class);
        String subject = reading.all(Fact.Beside.class)
                .map(Fact.Beside::axis)
                .findFirst()
                .orElse(kind.named() ? kind.beside() : null);
        if (subject == null) {
            return;
        }
        if (subject.equals(Subjects.COMPARISON) && kind.axis() == Axis.FORCE) {
            said.beside = Subjects.FORCES;
            return;
        }
        boolean description = subject.equals(Subjects.PLACE)
                && (kind.axis() == Axis.VICTIM_AGE || kind.axis() == Axis.VICTIM_GENDER)
                && said.values.containsKey(kind.axis());
        boolean victims = reading.all(Fact.Counts.class).anyMatch(counts -> counts.unit() == Unit.VICTIMS);
        if (description || (victims && !told)) {
            return;
        }
        boolean suspect = subject.equals(Subjects.SUSPECT);
        if (kind.axis() == Axis.PLATFORM && !Subjects.MEASURES.contains(subject) && !suspect) {
            WaysOfCommunicating.unlisted(cell, said);
        } else if (told || suspect || (!said.whole && !said.values.containsKey(Axis.FORCE))) {
            said.beside = subject;
        }
    }
}
