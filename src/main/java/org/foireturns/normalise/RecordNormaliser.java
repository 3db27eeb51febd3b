package org.foireturns.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foireturns.model.Address;
import org.foireturns.model.AgeReading;
import org.foireturns.model.Block;
import org.foireturns.model.Candidate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.DateReading;
import org.foireturns.model.Label;
import org.foireturns.model.Observation;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.RawRecord;
import org.foireturns.model.RecordCandidate;
import org.foireturns.model.RecordCandidate.RecordCell;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.ListUnmatched;
import org.foireturns.model.finding.OtherOffence;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.jspecify.annotations.Nullable;

/** Gives the rows of a record list their meaning. A blank attribute is unknown. */
final class RecordNormaliser {
    private final Block.RecordList list;
    private final Scene scene;
    private final Vocabulary vocabulary;
    private final LabelReader labels;
    private final GenderReader genders;
    private final Remembered<String, AgeReading> ages = new Remembered<>(this::age);
    private final Remembered<String, Optional<VictimGender>> gendersSaid = new Remembered<>(this::gender);
    private final Map<Head, Label> columns = new EnumMap<>(Head.class);
    private final Map<String, Integer> seen = new HashMap<>();
    private final Map<String, Cell> unlisted = new LinkedHashMap<>();

    RecordNormaliser(Block.RecordList list, Scene scene, Lexicon lexicon) {
        this.list = list;
        this.scene = scene;
        this.vocabulary = lexicon.vocabulary();
        this.labels = lexicon.labels();
        this.genders = lexicon.genders();
        list.heads().forEach(head -> columns.putIfAbsent(vocabulary.head(head.text()), head));
    }

    Normalised normalise() {
        List<Candidate> candidates = new ArrayList<>();
        List<Outcome> settled = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean offences = columns.containsKey(Head.VICTIM_AGE)
                || columns.containsKey(Head.VICTIM_GENDER)
                || columns.containsKey(Head.PLATFORM);
        Map<Place, Integer> leftOut = new LinkedHashMap<>();
        for (RawRecord row : list.records()) {
            if (!offences || ofAnotherOffence(row)) {
                leftOut.put(place(row), row.cells().size());
            } else {
                candidates.add(candidate(row));
            }
        }
        Place whole = scene.place().at(list.range(), "");
        if (!offences) {
            settled.addAll(LeftOut.rows(leftOut, new ListUnmatched(whole)));
        } else if (!leftOut.isEmpty()) {
            OtherOffence why = new OtherOffence(whole, leftOut.size());
            settled.addAll(LeftOut.rows(leftOut, why));
            findings.add(why);
        }
        unlisted.forEach((id, cell) -> findings.add(askAbout(cell)));
        BlockReadings readings = BlockReadings.of(
                List.of(),
                candidates,
                scene.request().offence(),
                columns.containsKey(Head.DATE) ? new BlockPeriod(null, "") : BlockPeriod.of(list, scene));
        return new Normalised(candidates, settled, 0, findings, readings);
    }

    private Finding askAbout(Cell cell) {
        Place place = scene.place().at(cell.address(), ShownText.of(cell.text()));
        return TableQuestions.platform(place, cell.text(), labels);
    }

    private boolean ofAnotherOffence(RawRecord row) {
        return cell(row, Head.OFFENCE)
                .map(cell -> labels.read(Label.of(cell), Axis.OFFENCE))
                .filter(meaning -> meaning instanceof OfOffence offence && !offence.asked())
                .isPresent();
    }

    private RecordCandidate candidate(RawRecord row) {
        DateReading date = date(row);
        return new RecordCandidate(
                place(row),
                scene.request().id(),
                cell(row, Head.FORCE).map(this::force).orElse(scene.force()),
                scene.request().offence(),
                date,
                period(date),
                cell(row, Head.VICTIM_AGE).map(Cell::text).map(ages).orElse(new AgeReading.Age(VictimAge.UNKNOWN)),
                cell(row, Head.VICTIM_GENDER)
                        .map(cell -> gendersSaid.apply(cell.text()))
                        .orElse(Optional.of(VictimGender.UNKNOWN))
                        .orElse(null),
                cell(row, Head.PLATFORM).map(this::platform).orElse(Observation.UNKNOWN_PLATFORM),
                firstRow(row),
                cells(row),
                row.cells().size());
    }

    private Optional<Cell> cell(RawRecord row, Head head) {
        Label column = columns.get(head);
        return column == null
                ? Optional.empty()
                : Optional.ofNullable(row.cell(column.cell().address().column()));
    }

    /** A list without dates takes the period that the lines over it say. */
    private DateReading date(RawRecord row) {
        if (columns.containsKey(Head.DATE)) {
            return DayReader.read(cell(row, Head.DATE).orElse(null));
        }
        Optional<Period> told = cell(row, Head.PERIOD)
                .flatMap(cell -> labels.on(Axis.PERIOD, Label.of(cell)))
                .filter(OfPeriod.class::isInstance)
                .map(meaning -> ((OfPeriod) meaning).period())
                .or(() -> BlockPeriod.of(list, scene).found());
        return told.<DateReading>map(period -> new DateReading.Day(period.start()))
                .orElse(new DateReading.Blank());
    }

    private @Nullable Period period(DateReading reading) {
        if (!(reading instanceof DateReading.Day day)) {
            return null;
        }
        LocalDate date = day.date();
        if (scene.request().periods().isEmpty()) {
            Period year = Period.financialYearOf(date);
            return date.isAfter(scene.asOf()) ? null : year;
        }
        return scene.request().periods().stream()
                .filter(asked -> asked.contains(date))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String force(Cell cell) {
        return labels.on(Axis.FORCE, Label.of(cell))
                .map(meaning -> ((LabelMeaning.OfForce) meaning).id())
                .orElse(null);
    }

    private AgeReading age(String text) {
        if (vocabulary.unknown.are(text)) {
            return new AgeReading.Age(VictimAge.UNKNOWN);
        }
        return AgeReader.read(text).<AgeReading>map(AgeReading.Age::new).orElse(new AgeReading.NoAge());
    }

    private Optional<VictimGender> gender(String text) {
        return vocabulary.unknown.are(text) ? Optional.of(VictimGender.UNKNOWN) : genders.read(text);
    }

    private String platform(Cell cell) {
        LabelMeaning meaning = labels.read(Label.of(cell), Axis.PLATFORM);
        if (meaning instanceof OfPlatform platform) {
            if (!platform.listed()) {
                unlisted.putIfAbsent(platform.id(), cell);
            }
            return platform.id();
        }
        return Observation.UNKNOWN_PLATFORM;
    }

    /** Blank references are not the same as each other. */
    private @Nullable Integer firstRow(RawRecord row) {
        Optional<Cell> reference = cell(row, Head.REFERENCE);
        return reference.isEmpty()
                ? null
                : seen.putIfAbsent(Key.of(reference.get().text()), row.row() + 1);
    }

    private Map<String, RecordCell> cells(RawRecord row) {
        Map<String, RecordCell> found = new HashMap<>();
        Map.of(
                        "firstRow", Head.REFERENCE,
                        "date", Head.DATE,
                        "age", Head.VICTIM_AGE,
                        "victimGender", Head.VICTIM_GENDER,
                        "platform", Head.PLATFORM)
                .forEach((property, head) ->
                        cell(row, head).ifPresent(cell -> found.put(property, recordCell(property, head, cell))));
        return found;
    }

    private RecordCell recordCell(String property, Head head, Cell cell) {
        Label column = columns.get(head);
        // A reference may lead to a person: it is never shown.
        String text = property.equals("firstRow") ? "" : ShownText.of(cell.text());
        return new RecordCell(cell.address(), column == null ? "" : ShownText.of(column.text()), text);
    }

    private Place place(RawRecord row) {
        List<Integer> filled = List.copyOf(row.cells().keySet());
        Address first = new Address(row.row(), filled.get(0));
        Address last = new Address(row.row(), filled.get(filled.size() - 1));
        Place place = scene.place().at(new CellRange(first, last), "");
        return scene.force() == null ? place : place.atForce(scene.force());
    }
}
