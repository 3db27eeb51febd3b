package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;
import org.foireturns.model.finding.DateTakenAsRange;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.LabelCombined;
import org.foireturns.model.finding.LabelGeneric;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.model.finding.ReadingUnclear;
import org.foireturns.model.finding.YearUnclear;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;

/** What is asked about the labels of one table; a label that stands there several times is asked about once. */
final class TableQuestions {
    private final Scene scene;
    private final LabelReader labels;
    private final List<Finding> findings = new ArrayList<>();

    private TableQuestions(Scene scene, LabelReader labels) {
        this.scene = scene;
        this.labels = labels;
    }

    static List<Finding> about(Block.Table table, Scene scene, LabelReader labels, Meanings meanings) {
        TableQuestions questions = new TableQuestions(scene, labels);
        Set<Label> governing = new LinkedHashSet<>();
        table.values().forEach(value -> {
            governing.addAll(value.columns());
            governing.addAll(value.rows());
        });
        Set<Period> clear = YearsOfMonths.in(table, meanings);
        Set<String> asked = new HashSet<>();
        for (Label label : governing) {
            if (asked.add(label.text())) {
                meanings.of(label).each().forEach(meaning -> questions.ask(label, meaning, clear));
            }
        }
        meanings.doubts().forEach(questions::ask);
        return questions.findings;
    }

    /** The question about a platform that the list does not know. */
    static Finding platform(Place place, String text, LabelReader labels) {
        String shown = ShownText.of(text);
        if (labels.combined(text)) {
            return new LabelCombined(place, shown);
        }
        if (labels.generic(text)) {
            return new LabelGeneric(place, shown);
        }
        List<String> near = labels.nearest(text);
        return new PlatformUnlisted(place, shown, near.isEmpty() ? "those on the list" : String.join(", ", near));
    }

    private void ask(Label label, LabelMeaning meaning, Set<Period> clear) {
        String shown = ShownText.of(label.text());
        Place place = scene.place().at(label.cell().address(), shown);
        if (meaning instanceof OfPlatform platform && !platform.listed()) {
            findings.add(platform(place, label.text(), labels));
        } else if (meaning instanceof OfAge age && age.dated()) {
            findings.add(new DateTakenAsRange(place, age.age().id()));
        } else if (meaning instanceof OfPeriod period
                && period.lone()
                && unasked(period)
                && !clear.contains(period.period())) {
            findings.add(new YearUnclear(place, shown));
        }
    }

    private boolean unasked(OfPeriod year) {
        return !scene.request().described() || !scene.request().periods().contains(year.period());
    }

    private void ask(Meanings.Doubt doubt) {
        TreeSet<Address> cells = new TreeSet<>();
        doubt.labels().forEach(label -> cells.add(label.cell().address()));
        Place place = scene.place().at(Extent.of(cells), "");
        findings.add(
                new ReadingUnclear(place, doubt.first().words(), doubt.second().words()));
    }
}
