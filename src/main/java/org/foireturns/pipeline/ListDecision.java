package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.lists.ListReader;
import org.foireturns.lists.ListReading;
import org.foireturns.lists.ListWords;
import org.foireturns.lists.Setting;
import org.foireturns.model.Block;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.BlockReadings;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.validate.Validation;

/**
 * Takes a list to its outcomes: its rows are read, validated and counted one by one, and somebody may stop after any of
 * them. What is rejected is known with its row; what the rows come to is known at the end, when the references have
 * told which of them are offences.
 */
public final class ListDecision {
    private final Block.RecordList list;
    private final Scene scene;
    private final ScreenRules rules;
    private final ListReader reader;
    private final RecordTally tally;
    private final BlockJudge judge;

    ListDecision(Block.RecordList list, Scene scene, ListWords words, Validation validation, ScreenRules rules) {
        this.list = list;
        this.scene = scene;
        this.rules = rules;
        this.reader = ListReader.of(list, setting(scene), words);
        this.tally = new RecordTally(reader.weighted(), reader.countsVictimsApart(), reader::repeats);
        this.judge = new BlockJudge(validation, tally::add);
    }

    /** What is asked of the lists of a sheet. */
    static Setting setting(Scene scene) {
        List<Period> asked = scene.request().periods();
        Optional<Period> only =
                scene.clues().onlyPeriod().or(() -> asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty());
        return new Setting(scene.request(), scene.force(), scene.place(), only, scene.asOf());
    }

    /** All of a list at once. */
    static BlockOutcome of(
            Block.RecordList list, Scene scene, ListWords words, Validation validation, ScreenRules rules) {
        return new ListDecision(list, scene, words, validation, rules).end();
    }

    /**
     * Decides some more lines of the list.
     *
     * @return those of its rows that are rejected, in order
     */
    public List<Outcome> next(int lines) {
        reader.read(lines, judge::judge);
        return judge.rowsSince();
    }

    /** Decides what is left of the list, and all that is known at its end alone: what its rows come to. */
    public BlockOutcome end() {
        ListReading reading = reader.read(judge::judge);
        Place whole = scene.place().at(list.range(), "");
        Provenance source = new Provenance(scene.file().name(), scene.file().sha256(), scene.sheet(), list.range(), "");
        String offence = scene.request().offence();
        ListTotals totals = new ListTotals(tally, reading, list, scene.request().id(), offence, source);
        List<Outcome> counted = totals.outcomes();
        List<Outcome> outcomes = new ArrayList<>();
        reading.leftOut().forEach((why, rows) -> outcomes.addAll(Normaliser.leftOutRows(rows, why)));
        outcomes.addAll(judge.rowsSince());
        outcomes.addAll(counted);
        List<FindingLine> findings = Stream.of(
                        Disclosure.ofRows(whole, reading.records(), rules),
                        reading.findings().stream().map(FindingLine::of),
                        totals.findings(whole).stream().map(FindingLine::of),
                        judge.findings().stream())
                .flatMap(each -> each)
                .toList();
        return new BlockOutcome(
                scene.sheet(),
                outcomes,
                reading.labels(),
                HeadsOfList.told(Gathered.of(findings).lines(), list),
                new BlockReadings(units(counted), offence, reading.period()));
    }

    private static List<String> units(List<Outcome> counted) {
        return counted.stream()
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted) outcome).observation())
                .map(Observation::unit)
                .distinct()
                .sorted()
                .map(unit -> unit.id())
                .toList();
    }
}
