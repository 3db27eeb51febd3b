package org.foireturns.flow;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.foireturns.model.Answer;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.pipeline.BlockOutcome;

/** Gives the numbers of a block to the force that sent the file, as the officer decided, whatever the sheet says. */
final class Sent {
    private Sent() {}

    /** The same of one force; a table with a column of several forces stays as it is. */
    static BlockOutcome by(String force, BlockOutcome block) {
        Set<String> named = block.outcomes().stream()
                .map(outcome -> of(outcome))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
        if (named.size() > 1) {
            return block;
        }
        UnaryOperator<Place> at = place -> place.atForce(force);
        return new BlockOutcome(
                block.sheet(),
                block.outcomes().stream().map(outcome -> by(force, outcome, at)).toList(),
                block.labels(),
                block.findings().stream()
                        .map(line -> line.at(at.apply(line.place())))
                        .toList(),
                block.readings(),
                block.proposed().stream()
                        .map(proposed -> proposed.ofForce(force))
                        .toList());
    }

    private static String of(Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return accepted.observation().force();
        }
        return outcome instanceof Outcome.Total total ? total.observation().force() : "";
    }

    private static Outcome by(String force, Outcome outcome, UnaryOperator<Place> at) {
        if (outcome instanceof Outcome.Accepted accepted) {
            return new Outcome.Accepted(accepted.observation().ofForce(force), accepted.cells());
        }
        if (outcome instanceof Outcome.Total total) {
            return new Outcome.Total(total.observation().ofForce(force), total.cells());
        }
        if (outcome instanceof Outcome.Answered answered) {
            return new Outcome.Answered(by(force, answered.answer()), answered.cells());
        }
        if (outcome instanceof Outcome.Rejected rejected) {
            List<Outcome.Reason> reasons = rejected.reasons().stream()
                    .map(reason -> reason.at(at.apply(reason.place())))
                    .toList();
            return new Outcome.Rejected(at.apply(rejected.place()), reasons, rejected.cells(), rejected.gap());
        }
        Outcome.SetAside left = (Outcome.SetAside) outcome;
        return new Outcome.SetAside(
                at.apply(left.place()), left.why().at(at.apply(left.why().place())), left.cells());
    }

    private static Answer by(String force, Answer answer) {
        return new Answer(
                answer.request(),
                force,
                answer.period(),
                answer.measure(),
                answer.value(),
                answer.victimGender(),
                answer.provenance());
    }
}
