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

/** Takes a list to its outcomes: its rows are read, validated and counted one by one. */
final class ListDecision {
    private ListDecision() {}

    /** What is asked of the lists of a sheet. */
    static Setting setting(Scene scene) {
        List<Period> asked = scene.request().periods();
        Optional<Period> only =
                scene.clues().onlyPeriod().or(() -> asked.size() == 1 ? Optional.of(asked.get(0)) : Optional.empty());
        return new Setting(scene.request(), scene.force(), scene.place(), only, scene.asOf());
    }

    static BlockOutcome of(
            Block.RecordList list, Scene scene, ListWords words, Validation validation, ScreenRules rules) {
        Setting setting = setting(scene);
        ListReader reader = ListReader.of(list, setting, words);
        RecordTally tally = new RecordTally(reader.weighted(), reader.countsVictimsApart());
        BlockJudge judge = new BlockJudge(validation, tally::add);
        ListReading reading = reader.read(judge::judge);
        String offence = scene.request().offence();
        Provenance source = new Provenance(scene.file().name(), scene.file().sha256(), scene.sheet(), list.range(), "");
        ListTotals totals = new ListTotals(tally, reading, list, scene.request().id(), offence, source);
        List<Outcome> counted = totals.outcomes();
        List<Outcome> outcomes = new ArrayList<>();
        reading.leftOut().forEach((why, rows) -> outcomes.addAll(Normaliser.leftOutRows(rows, why)));
        outcomes.addAll(judge.outcomes());
        outcomes.addAll(counted);
        Place whole = scene.place().at(list.range(), "");
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
