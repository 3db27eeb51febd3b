package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Candidate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Count;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RawObservation;
import org.foireturns.model.ShownText;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.AnswerInProse;
import org.foireturns.model.finding.DateTakenAsRange;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ForcesTotal;
import org.foireturns.model.finding.MarkerStuck;
import org.foireturns.model.finding.NumberAsText;
import org.foireturns.model.finding.Offence;
import org.foireturns.model.finding.OtherOffence;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.jspecify.annotations.Nullable;

/** Gives the values of one table their meaning. */
final class TableNormaliser {
    private final Block.Table table;
    private final Set<Address> marked;
    private final List<CellRange> blankLines;
    private final Scene scene;
    private final Vocabulary vocabulary;
    private final LabelReader labels;
    private final CellCounts values;
    private final ProseReader prose;
    private final Meanings meanings;
    private final BlockTopic topic;
    private final BlockPeriod period;
    private final @Nullable Period blockPeriod;
    private final Unit platformUnit;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Outcome> settled = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final YoungestAnswers youngest;
    private final DeclineReader declines;
    private final Optional<String> restriction;
    private final ForcesTotals forcesTotals = new ForcesTotals();

    TableNormaliser(Block.Table raw, Scene scene, Lexicon lexicon) {
        Unmarked unmarked = Unmarked.of(raw);
        EmptyLines lines = EmptyLines.of(unmarked.table(), scene.below(), lexicon.labels());
        this.table = lines.table();
        this.blankLines = lines.blanks();
        this.marked = new TreeSet<>(unmarked.marked());
        this.scene = scene;
        this.vocabulary = lexicon.vocabulary();
        this.labels = lexicon.labels();
        this.values = new CellCounts(lexicon.counts(), scene.clues().legend());
        this.prose = lexicon.prose();
        this.meanings = Meanings.of(table, lines.categories(), vocabulary, labels, scene.sheet());
        this.topic = BlockTopic.of(table, scene.sheet(), lexicon, meanings);
        this.period = BlockPeriod.of(table, scene);
        this.blockPeriod = period.period();
        this.platformUnit = scene.clues().severalPlatforms().contains(scene.sheet()) ? Unit.MENTIONS : Unit.OFFENCES;
        this.youngest = new YoungestAnswers(scene, blockPeriod, lexicon, settled, findings);
        this.declines = lexicon.declines();
        this.restriction = new Restriction(vocabulary).over(table, scene.sheet());
    }

    Normalised normalise() {
        Label other = BlockOffence.other(table, scene, vocabulary, meanings);
        if (other != null) {
            List<Cell> all = table.values().stream().map(RawObservation::value).toList();
            Finding why = new Offence(around(all), ShownText.of(other.text()));
            setAside(all, why);
            findings.add(why);
            return new Normalised(candidates, settled, 0, findings, BlockReadings.NONE);
        }
        readValues();
        if (!marked.isEmpty()) {
            findings.add(new MarkerStuck(scene.place().at(Extent.of(marked), ""), marked.size()));
        }
        findings.addAll(Blanks.about(
                table.values().stream()
                        .filter(value -> !youngest.answersIt(value))
                        .toList(),
                blankLines,
                scene.place()));
        findings.addAll(TableQuestions.about(table, scene, labels, meanings));
        int claimed = youngest.readLabels(table);
        BlockReadings readings =
                BlockReadings.of(meanings.axes(), candidates, scene.request().offence(), period);
        return new Normalised(candidates, settled, claimed, findings, readings);
    }

    private void readValues() {
        Set<Integer> percentColumns = percentColumns();
        List<Cell> percentages = new ArrayList<>();
        List<Cell> others = new ArrayList<>();
        List<Cell> overForces = new ArrayList<>();
        List<Cell> texts = new ArrayList<>();
        for (RawObservation value : table.values()) {
            Cell cell = value.value();
            Fold fold = Fold.of(value, meanings);
            if (fold.percent() || percentColumns.contains(cell.address().column())) {
                percentages.add(cell);
            } else if (fold.otherOffence()) {
                others.add(cell);
            } else if (fold.severalForces()) {
                overForces.add(cell);
                overForces(cell, fold);
            } else if (youngest.answersIt(value)) {
                youngest.readValue(cell, fold);
            } else if (!declined(value)) {
                candidate(cell, fold);
                if (cell.isText()
                        && values.read(cell) instanceof ValueReading.Read read
                        && read.count().value() != null) {
                    texts.add(cell);
                }
                if (values.marked(cell)) {
                    marked.add(cell.address());
                }
            }
        }
        leaveOut(percentages, around -> new PercentagesLeftOut(around, percentages.size()));
        leaveOut(others, around -> new OtherOffence(around, others.size()));
        leaveOut(overForces, around -> new ForcesTotal(around, overForces.size()));
        if (!overForces.isEmpty()) {
            List<CountCandidate> counted = candidates.stream()
                    .filter(CountCandidate.class::isInstance)
                    .map(CountCandidate.class::cast)
                    .toList();
            findings.addAll(forcesTotals.contradicted(counted, scene.place()));
        }
        if (!texts.isEmpty()) {
            findings.add(new NumberAsText(around(texts), texts.size()));
        }
    }

    private void overForces(Cell cell, Fold fold) {
        Period said = fold.period(blockPeriod);
        if (said != null) {
            forcesTotals.add(
                    cell,
                    values.read(cell),
                    said,
                    fold.gender(topic.over(fold).gender()),
                    fold.age(topic.over(fold).age()),
                    fold.platform(topic.over(fold).platform()));
        }
    }

    private void candidate(Cell cell, Fold fold) {
        ValueReading reading = values.read(cell);
        Period period = fold.period(blockPeriod);
        if (reading instanceof ValueReading.Words) {
            ProseReader.Found told = prose.read(cell.text()).orElse(null);
            if (told != null) {
                period = told.period() == null ? period : told.period();
                reading = new ValueReading.Read(Count.of(told.number()));
                askAboutSentence(cell, told, period);
            }
        } else if (cell.date() != null && reading instanceof ValueReading.Read range) {
            findings.add(new DateTakenAsRange(
                    place(cell), range.count().lower() + "-" + range.count().upper()));
        }
        String force = fold.force() == null ? scene.force() : fold.force();
        // Words are shown only where every label says what they stand for.
        boolean shown = fold.unread().isEmpty() || !(reading instanceof ValueReading.Words);
        Place place = shown ? place(cell) : scene.place().at(cell.address(), "");
        candidates.add(new CountCandidate(
                force == null ? place : place.atForce(force),
                scene.request().id(),
                force,
                scene.request().offence(),
                period,
                fold.gender(topic.over(fold).gender()),
                fold.age(topic.over(fold).age()),
                fold.platform(topic.over(fold).platform()),
                fold.unit(platformUnit),
                fold.role(),
                reading,
                unread(fold),
                scene.provenance(cell),
                ""));
    }

    private List<String> unread(Fold fold) {
        return Stream.of(restriction.stream(), topic.contested().stream().map(ShownText::of), fold.unread().stream())
                .flatMap(each -> each)
                .toList();
    }

    private void askAboutSentence(Cell cell, ProseReader.Found told, @Nullable Period period) {
        findings.add(new AnswerInProse(
                place(cell), Long.toString(told.number()), period == null ? "an unknown period" : period.words()));
    }

    private Place place(Cell cell) {
        return scene.place().at(cell.address(), ShownText.of(cell.text()));
    }

    private Set<Integer> percentColumns() {
        Set<Integer> percent = new HashSet<>();
        Set<Integer> counted = new HashSet<>();
        for (RawObservation value : table.values()) {
            boolean percentage = values.read(value.value()) instanceof ValueReading.Percentage;
            (percentage ? percent : counted).add(value.value().address().column());
        }
        percent.removeAll(counted);
        return percent;
    }

    /** Sets a cell aside that declines a question, which was told when the return was read. */
    private boolean declined(RawObservation value) {
        Optional<Declined> declined = declines.read(value).filter(Declined::breakdown);
        declined.ifPresent(said -> setAside(
                List.of(value.value()),
                said.finding(scene.place().at(value.value().address(), ""))));
        return declined.isPresent();
    }

    /** Sets cells aside and tells so, when there are any. */
    private void leaveOut(List<Cell> cells, Function<Place, Finding> why) {
        if (!cells.isEmpty()) {
            Finding finding = why.apply(around(cells));
            setAside(cells, finding);
            findings.add(finding);
        }
    }

    private void setAside(List<Cell> cells, Finding why) {
        settled.addAll(LeftOut.cells(cells, why, scene.place()));
    }

    private Place around(List<Cell> cells) {
        CellRange range = Extent.of(cells.stream().map(Cell::address).toList());
        return scene.place().at(range, "");
    }
}
