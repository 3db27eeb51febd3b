package org.foireturns.decisions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foireturns.decisions.JudgedDecision.State;
import org.foireturns.model.Evidence;
import org.foireturns.model.Observation;
import org.foireturns.model.finding.FindingLine;

/**
 * What the returns say once the decisions about files and cells are applied to it. What was read stays as it is stored,
 * so that taking a decision back needs no reading.
 *
 * @param cells how many cells an observation accounts for
 * @param told what became of each decision that is applied here
 */
public record DecidedEvidence(Evidence evidence, ToIntFunction<Observation> cells, List<Told> told) {
    public DecidedEvidence {
        told = List.copyOf(told);
    }

    /**
     * Applies those in force.
     *
     * @param cells how many cells an observation accounts for
     * @param offence what a request asks about, by its id
     */
    public static DecidedEvidence of(
            Decisions decisions, Evidence evidence, ToIntFunction<Observation> cells, UnaryOperator<String> offence) {
        if (decisions.inForce().stream()
                .noneMatch(decision ->
                        decision.type().changesCounts() || decision.type().assigns() || decision.ofSheets())) {
            return new DecidedEvidence(evidence, cells, List.of());
        }
        Map<Observation, Integer> sizes = new HashMap<>();
        DecidedFiles files = new DecidedFiles(evidence, cells, sizes);
        decisions.inForce().stream()
                .filter(decision -> decision.type().ofFiles())
                .forEach(files::judge);
        decisions.inForce().stream()
                .filter(decision -> decision.type().assigns())
                .forEach(files::assigned);
        ReadingAnswers readings = new ReadingAnswers(evidence);
        List<Told> ofSheets = decisions.inForce().stream()
                .filter(Decision::ofSheets)
                .map(readings::judge)
                .toList();
        DecidedYoungest youngest = new DecidedYoungest(files.evidence());
        decisions.inForce().stream().filter(DecidedYoungest::isAbout).forEach(youngest::judge);
        DecidedCells inCells = new DecidedCells(youngest.evidence(), offence);
        // What is said of one cell goes before what is said of all cells that hold the same.
        Stream.of(DecisionType.SET_VALUE, DecisionType.TREAT_AS)
                .flatMap(type -> decisions.inForce().stream()
                        .filter(decision ->
                                decision.type() == type && !decision.ofSheets() && !DecidedYoungest.isAbout(decision)))
                .forEach(inCells::judge);
        return new DecidedEvidence(
                inCells.evidence(),
                cell -> {
                    Integer size = sizes.get(cell);
                    return size == null ? cells.applyAsInt(cell) : size;
                },
                Stream.of(files.told(), ofSheets, youngest.told(), inCells.told())
                        .flatMap(List::stream)
                        .toList());
    }

    /**
     * What became of a decision.
     *
     * @param effect what it did, or why it did nothing; a sentence
     * @param settled the findings that it answers
     */
    public record Told(Decision decision, State state, String effect, List<FindingLine> settled) {
        public Told {
            settled = List.copyOf(settled);
        }
    }
}
