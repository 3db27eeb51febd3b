package org.foireturns.normalise;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.AnswerUnread;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.YoungestNotGiven;
import org.jspecify.annotations.Nullable;

/** Reads what stands under, or beside, the words "youngest victim": an answer that is no count. */
final class YoungestAnswers {
    private final Scene scene;
    private final @Nullable Period period;
    private final Vocabulary vocabulary;
    private final GenderReader genders;
    private final CountReader counts;
    private final List<Outcome> answers;
    private final List<Finding> findings;

    YoungestAnswers(
            Scene scene, @Nullable Period period, Lexicon lexicon, List<Outcome> answers, List<Finding> findings) {
        this.scene = scene;
        this.period = period;
        this.vocabulary = lexicon.vocabulary();
        this.genders = lexicon.genders();
        this.counts = lexicon.counts();
        this.answers = answers;
        this.findings = findings;
    }

    /** Reads the labels that are answers themselves; returns how many became answers. */
    int readLabels(Block.Table table) {
        int claimed = 0;
        for (Label label : table.labels()) {
            if (Meanings.youngest(label, vocabulary) && !asks(label)) {
                claimed += readLabel(label.cell()) ? 1 : 0;
            }
        }
        return claimed;
    }

    private boolean asks(Label label) {
        return vocabulary.head(label.text()) == Head.YOUNGEST_VICTIM;
    }

    private boolean readLabel(Cell cell) {
        Optional<Answer> answer = answer(cell, period, scene.force(), VictimGender.ALL);
        if (answer.isEmpty()) {
            findings.add(new AnswerUnread(scene.place().at(cell.address(), ShownText.of(cell.text()))));
            return false;
        }
        return answers.add(new Outcome.Answered(answer.get(), 1));
    }

    /** Whether a value answers the question next to it. */
    boolean answersIt(RawObservation value) {
        return Stream.of(value.rows(), value.columns())
                .filter(labels -> !labels.isEmpty())
                .anyMatch(labels -> asks(labels.get(labels.size() - 1)));
    }

    /** Reads a value that answers; one that does not is left out, or rejected where it says something else. */
    void readValue(Cell cell, Fold fold) {
        String force = fold.force() == null ? scene.force() : fold.force();
        Place place = scene.place().at(cell.address(), ShownText.of(cell.text()));
        Optional<Answer> answer = answer(cell, fold.period(period), force, fold.gender(VictimGender.ALL));
        if (answer.isPresent()) {
            answers.add(new Outcome.Answered(answer.get(), 1));
        } else if (counts.read(cell) instanceof ValueReading.Read read
                && read.count().value() == null) {
            answers.addAll(LeftOut.cells(List.of(cell), new YoungestNotGiven(place), scene.place()));
        } else {
            AnswerUnread why = new AnswerUnread(place);
            findings.add(why);
            answers.add(new Outcome.Rejected(place, List.of(Outcome.Reason.of(why, place)), 1));
        }
    }

    /** The answer in a cell; the gender is that of its labels where the cell says none. */
    private Optional<Answer> answer(Cell cell, @Nullable Period told, @Nullable String force, VictimGender labelled) {
        if (told == null || force == null) {
            return Optional.empty();
        }
        return YoungestVictim.read(Marks.offLabel(cell.text()), genders)
                .map(youngest -> new Answer(
                        scene.request().id(),
                        force,
                        told,
                        Answer.YOUNGEST_VICTIM,
                        Integer.toString(youngest.years()),
                        youngest.gender() == VictimGender.UNKNOWN && labelled != VictimGender.ALL
                                ? labelled
                                : youngest.gender(),
                        scene.provenance(cell)));
    }
}
