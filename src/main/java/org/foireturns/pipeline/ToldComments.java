package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Comment;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Place;
import org.foireturns.model.finding.CommentsHeard;
import org.foireturns.model.finding.CommentsUnclear;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NotesUnclear;

/**
 * What is said of the comments on the cells of a file and of its notes: one question about the comments that were not
 * understood and may change numbers, with the numbers that they could touch, one about such notes, and one note about
 * the comments by which something was read.
 */
final class ToldComments {
    private final CommentSpeech speech;
    private final CommentsAsTold heard;
    private final CommentsAsTold unclear;

    private ToldComments(CommentSpeech speech) {
        this.speech = speech;
        this.heard = new CommentsAsTold(speech);
        this.unclear = new CommentsAsTold(speech);
    }

    /**
     * @param typed the sheets as the force sent them
     * @param sheets the same as they were read; one that was read as a letter is not among them
     * @param asked where texts stand that are asked about already, by sheet
     */
    static List<Finding> in(
            List<Grid> typed,
            List<SheetReading> sheets,
            Map<String, Set<Address>> asked,
            Understanding words,
            String file,
            Place place) {
        ToldComments told = new ToldComments(new CommentSpeech(words));
        typed.forEach(grid -> told.add(
                grid,
                sheets.stream()
                        .filter(sheet -> sheet.name().equals(grid.sheet()))
                        .findFirst()));
        List<Finding> findings = new ArrayList<>();
        if (!told.unclear.isEmpty()) {
            findings.add(new CommentsUnclear(told.unclear.at(place), file, told.unclear.words()));
        }
        CommentsAsTold alarming = new CommentsAsTold(new CommentSpeech(words));
        sheets.stream()
                .filter(sheet -> !DocumentPlace.named(sheet.name()))
                .forEach(sheet -> sheet.comments().alarming().stream()
                        .filter(note ->
                                !asked.getOrDefault(sheet.name(), Set.of()).contains(note.cell()))
                        .forEach(note -> alarming.add(sheet.name(), note.cell(), List.of(note.text()), note.reach())));
        if (!alarming.isEmpty()) {
            findings.add(new NotesUnclear(alarming.at(place), file, alarming.words()));
        }
        if (!told.heard.isEmpty()) {
            findings.add(new CommentsHeard(told.heard.at(place), file, told.heard.words()));
        }
        return findings;
    }

    private void add(Grid grid, Optional<SheetReading> read) {
        Map<Address, List<String>> left = read.map(sheet -> sheet.comments().unheard()).orElse(grid.comments()).stream()
                .collect(Collectors.groupingBy(
                        Comment::cell,
                        Collectors.flatMapping(comment -> comment.sentences().stream(), Collectors.toList())));
        for (Comment comment : grid.comments()) {
            Address cell = comment.cell();
            boolean apart = grid.cell(cell) == null;
            List<String> open = left.getOrDefault(cell, List.of()).stream()
                    .filter(sentence -> !apart || !speech.isTitle(sentence))
                    .toList();
            if (!open.isEmpty()) {
                String reach = read.map(sheet -> CommentReach.of(sheet, cell)).orElse("");
                unclear.add(grid.sheet(), cell, open, reach);
            }
            List<String> done = comment.sentences().stream()
                    .filter(sentence -> !open.contains(sentence))
                    .toList();
            heard.add(grid.sheet(), cell, done, "");
        }
    }
}
