package org.foireturns.normalise;

import java.util.List;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.finding.AnswerUnread;
import org.foireturns.model.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Reads what stands under, or beside, the words "youngest victim". */
final class YoungestAnswers {
    private final Scene scene;
    private final @Nullable Period period;
    private final Vocabulary vocabulary;

    YoungestAnswers(Scene scene, @Nullable Period period, Vocabulary vocabulary) {
        this.scene = scene;
        this.period = period;
        this.vocabulary = vocabulary;
    }

    /** Adds each answer, or a finding that says that it was not understood; returns how many labels became answers. */
    int readAll(Block.Table table, List<Outcome> answers, List<Finding> findings) {
        int claimed = 0;
        for (Label label : table.labels()) {
            if (Meanings.youngest(label, vocabulary) && !vocabulary.says(Head.YOUNGEST_VICTIM, label.text())) {
                claimed += read(label.cell(), answers, findings) ? 1 : 0;
            }
        }
        return claimed;
    }

    private boolean read(Cell cell, List<Outcome> answers, List<Finding> findings) {
        String force = scene.force();
        YoungestVictim youngest = YoungestVictim.read(Marks.offLabel(cell.text()), new GenderReader(vocabulary))
                .orElse(null);
        if (youngest == null || force == null || period == null) {
            findings.add(new AnswerUnread(scene.place().at(cell.address(), ShownText.of(cell.text()))));
            return false;
        }
        Answer answer = new Answer(
                scene.request().id(),
                force,
                period,
                Answer.YOUNGEST_VICTIM,
                Integer.toString(youngest.years()),
                youngest.gender(),
                scene.provenance(cell));
        return answers.add(new Outcome.Answered(answer, 1));
    }
}
