package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Answer;
import org.foireturns.model.Block;
import org.foireturns.model.Candidate;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.CountCandidate;
import org.foireturns.model.Label;
import org.foireturns.model.Outcome;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.Provenance;
import org.foireturns.model.RawObservation;
import org.foireturns.model.Unit;
import org.foireturns.model.ValueReading;
import org.foireturns.model.finding.AnswerUnread;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LabelCombined;
import org.foireturns.model.finding.NumberAsText;
import org.foireturns.model.finding.OtherOffence;
import org.foireturns.model.finding.PercentagesLeftOut;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.model.finding.YearUnclear;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.jspecify.annotations.Nullable;

/** Gives the values of one table their meaning. */
final class TableNormaliser {
    private final Block.Table table;
    private final Scene scene;
    private final Vocabulary vocabulary;
    private final LabelReader labels;
    private final CountReader counts;
    private final Meanings meanings;
    private final @Nullable Period blockPeriod;
    private final Unit platformUnit;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Outcome> settled = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    TableNormaliser(Block.Table table, Scene scene, Vocabulary vocabulary, LabelReader labels) {
        this.table = table;
        this.scene = scene;
        this.vocabulary = vocabulary;
        this.labels = labels;
        this.counts = new CountReader(vocabulary);
        this.meanings = Meanings.of(table, vocabulary, labels, scene.sheet());
        this.blockPeriod = BlockPeriod.of(table, scene).orElse(null);
        boolean several = scene.clues().notes().stream().anyMatch(vocabulary.severalPlatforms::in);
        this.platformUnit = several ? Unit.MENTIONS : Unit.OFFENCES;
    }

    Normalised normalise() {
        Set<Integer> percentColumns = percentColumns();
        List<Cell> percentages = new ArrayList<>();
        List<Cell> others = new ArrayList<>();
        List<Cell> texts = new ArrayList<>();
        for (RawObservation value : table.values()) {
            Cell cell = value.value();
            Fold fold = Fold.of(value, meanings);
            if (fold.percent() || percentColumns.contains(cell.address().column())) {
                percentages.add(cell);
            } else if (fold.otherOffence()) {
                others.add(cell);
            } else {
                CountCandidate candidate = candidate(cell, fold);
                candidates.add(candidate);
                if (cell.isText()
                        && candidate.value() instanceof ValueReading.Read read
                        && read.count().value() != null) {
                    texts.add(cell);
                }
            }
        }
        setAside(percentages, "percentage");
        setAside(others, "another offence");
        addFindings(percentages, others, texts);
        int claimed = readAnswers();
        return new Normalised(candidates, settled, claimed, findings);
    }

    private CountCandidate candidate(Cell cell, Fold fold) {
        Period period = fold.period() == null ? blockPeriod : fold.period();
        String force = fold.force() == null ? scene.force() : fold.force();
        Place place = scene.place().at(cell.address(), shown(cell));
        return new CountCandidate(
                force == null ? place : place.atForce(force),
                scene.request().id(),
                force,
                scene.request().offence(),
                period,
                fold.gender(),
                fold.age(),
                fold.platform(),
                fold.unit(platformUnit),
                fold.role(),
                counts.read(cell),
                fold.unread(),
                provenance(cell));
    }

    private Provenance provenance(Cell cell) {
        return new Provenance(
                scene.file().name(),
                scene.file().sha256(),
                scene.sheet(),
                new CellRange(cell.address(), cell.address()),
                shown(cell));
    }

    private static String shown(Cell cell) {
        return ShownText.of(cell.text());
    }

    private Set<Integer> percentColumns() {
        Set<Integer> percent = new HashSet<>();
        Set<Integer> counted = new HashSet<>();
        for (RawObservation value : table.values()) {
            boolean percentage = counts.read(value.value()) instanceof ValueReading.Percentage;
            (percentage ? percent : counted).add(value.value().address().column());
        }
        percent.removeAll(counted);
        return percent;
    }

    private void setAside(List<Cell> cells, String why) {
        cells.forEach(cell -> settled.add(new Outcome.SetAside(scene.place().at(cell.address(), shown(cell)), why, 1)));
    }

    private void addFindings(List<Cell> percentages, List<Cell> others, List<Cell> texts) {
        if (!percentages.isEmpty()) {
            findings.add(new PercentagesLeftOut(around(percentages), percentages.size()));
        }
        if (!others.isEmpty()) {
            findings.add(new OtherOffence(around(others), others.size()));
        }
        if (!texts.isEmpty()) {
            findings.add(new NumberAsText(around(texts), texts.size()));
        }
        Set<Label> governing = new LinkedHashSet<>();
        table.values().forEach(value -> {
            governing.addAll(value.columns());
            governing.addAll(value.rows());
        });
        governing.forEach(this::askAbout);
    }

    private void askAbout(Label label) {
        LabelMeaning meaning = meanings.of(label);
        Place place = scene.place().at(label.cell().address(), ShownText.of(label.text()));
        String shown = ShownText.of(label.text());
        if (meaning instanceof OfPlatform platform && !platform.listed()) {
            findings.add(
                    labels.combined(label.text())
                            ? new LabelCombined(place, shown)
                            : new PlatformUnlisted(place, shown, nearest(label.text())));
        }
        boolean asksForYears = !scene.request().described()
                || scene.request().periods().stream()
                        .noneMatch(asked -> meaning instanceof OfPeriod period && asked.equals(period.period()));
        if (meaning instanceof OfPeriod period && period.lone() && asksForYears) {
            findings.add(new YearUnclear(place, shown));
        }
    }

    private String nearest(String text) {
        List<String> near = labels.nearest(text);
        return near.isEmpty() ? "those on the list" : String.join(", ", near);
    }

    /** Reads what stands under, or beside, the words "youngest victim"; returns how many labels became answers. */
    private int readAnswers() {
        int claimed = 0;
        for (Label label : table.labels()) {
            if (Meanings.youngest(label, vocabulary) && !vocabulary.says(Head.YOUNGEST_VICTIM, label.text())) {
                claimed += readAnswer(label.cell()) ? 1 : 0;
            }
        }
        return claimed;
    }

    private boolean readAnswer(Cell cell) {
        Place place = scene.place().at(cell.address(), shown(cell));
        String force = scene.force();
        YoungestVictim youngest =
                YoungestVictim.read(cell.text(), new GenderReader(vocabulary)).orElse(null);
        if (youngest == null || force == null || blockPeriod == null) {
            findings.add(new AnswerUnread(place));
            return false;
        }
        Answer answer = new Answer(
                scene.request().id(),
                force,
                blockPeriod,
                Answer.YOUNGEST_VICTIM,
                Integer.toString(youngest.years()),
                youngest.gender(),
                provenance(cell));
        return settled.add(new Outcome.Answered(answer, 1));
    }

    private Place around(List<Cell> cells) {
        int top = cells.stream().mapToInt(cell -> cell.address().row()).min().orElseThrow();
        int left =
                cells.stream().mapToInt(cell -> cell.address().column()).min().orElseThrow();
        int bottom = cells.stream().mapToInt(cell -> cell.address().row()).max().orElseThrow();
        int right =
                cells.stream().mapToInt(cell -> cell.address().column()).max().orElseThrow();
        return scene.place().at(new CellRange(new Address(top, left), new Address(bottom, right)), "");
    }
}
