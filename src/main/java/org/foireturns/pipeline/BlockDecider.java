package org.foireturns.pipeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.lists.ListWords;
import org.foireturns.meaning.Declines;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.normalise.Normalised;
import org.foireturns.normalise.Normaliser;
import org.foireturns.normalise.Scene;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.validate.Validation;

/** Gives every cell of a block its outcome. */
final class BlockDecider {
    private final Normaliser normaliser;
    private final ListWords words;
    private final ScreenRules rules;
    private final LocalDate asOf;
    private final Validation validation = new Validation();
    private final DecidedLists lists = new DecidedLists();

    /** @param asOf the day of the run: no offence is recorded later */
    BlockDecider(Normaliser normaliser, ListWords words, ScreenRules rules, LocalDate asOf) {
        this.normaliser = normaliser;
        this.words = words;
        this.rules = rules;
        this.asOf = asOf;
    }

    BlockOutcome decide(ReturnReading reading, SheetReading sheet, Block block) {
        Scene scene = scene(reading, sheet);
        return block instanceof Block.RecordList list
                ? lists.of(
                        list, ListDecision.setting(scene), () -> ListDecision.of(list, scene, words, validation, rules))
                : table(sheet, block, scene);
    }

    /** A list that is decided line by line; empty where it was decided already, or is none. */
    Optional<ListDecision> inSteps(ReturnReading reading, SheetReading sheet, Block block) {
        Scene scene = scene(reading, sheet);
        return block instanceof Block.RecordList list && !lists.has(list, ListDecision.setting(scene))
                ? Optional.of(new ListDecision(list, scene, words, validation, rules))
                : Optional.empty();
    }

    private Scene scene(ReturnReading reading, SheetReading sheet) {
        Place place = Place.ofFile(reading.file(), reading.force()).onSheet(sheet.name());
        return new Scene(
                reading.request(),
                reading.file(),
                reading.force(),
                sheet.name(),
                place,
                reading.clues(),
                sheet.setAside().stream().map(Cell::address).collect(Collectors.toSet()),
                asOf);
    }

    private BlockOutcome table(SheetReading sheet, Block block, Scene scene) {
        Normalised normalised = sheet.explained(block)
                .map(explained -> explained.normalised(scene, normaliser, new Declines(words.grammar(), normaliser)))
                .orElseThrow();
        BlockJudge judge = new BlockJudge(validation, row -> {});
        normalised.candidates().forEach(judge::judge);
        List<Outcome> outcomes = Stream.concat(normalised.settled().stream(), judge.outcomes().stream())
                .toList();
        Gathered findings = Gathered.of(Stream.of(
                        normalised.findings().stream().map(FindingLine::of),
                        judge.findings().stream(),
                        YoungestOnce.in(outcomes, scene.place()).stream())
                .flatMap(each -> each)
                .toList());
        return new BlockOutcome(
                sheet.name(),
                outcomes,
                block.labels().size() - normalised.claimedLabels(),
                findings.lines(),
                normalised.readings(),
                judge.proposed(normalised.proposed(), findings::telling));
    }
}
