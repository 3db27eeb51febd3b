package org.foireturns.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.archive.Unpacked;
import org.foireturns.read.archive.Unpacker;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.foireturns.read.contract.UnreadableStream;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.contract.WorkbookReader;
import org.foireturns.read.csv.DelimitedTextReader;
import org.foireturns.read.excel.OfficeScreen;
import org.foireturns.read.excel.XlsReader;
import org.foireturns.read.excel.XlsScreen;
import org.foireturns.read.excel.XlsbReader;
import org.foireturns.read.excel.XlsxReader;
import org.foireturns.read.ods.OdsReader;
import org.foireturns.read.ods.OdsScreen;
import org.foireturns.read.odt.OdtReader;
import org.foireturns.read.pdf.PdfReader;
import org.foireturns.read.rtf.RtfReader;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.text.PlainLetterReader;
import org.foireturns.read.web.PageReader;
import org.foireturns.read.web.SavedPage;
import org.foireturns.read.word.OldWordReader;
import org.foireturns.read.word.WordReader;
import org.foireturns.read.word.WordScreen;

/** The one door to the readers. A file that breaks its reader is refused like any other bad file. */
public final class Readers {
    private static final long MEGABYTE = 1_000_000;

    private Readers() {}

    /** The reader of a format within the usual limits. */
    public static Reader forFormat(FileFormat format) {
        return forFormat(format, Limits.USUAL);
    }

    /** The reader of a format. */
    public static Reader forFormat(FileFormat format, Limits limits) {
        PartsScreen office = file -> OfficeScreen.of(file, limits);
        return switch (format) {
            case XLSX -> new Reader(office, new XlsxReader(limits), limits);
            case XLSB -> new Reader(office, new XlsbReader(limits), limits);
            case XLS -> new Reader(XlsScreen::of, new XlsReader(limits), limits);
            case ODS -> new Reader(file -> OdsScreen.of(file, limits), new OdsReader(limits), limits);
            case CSV -> new Reader(new DelimitedTextReader(limits), limits);
            case PLAIN_LETTER -> new Reader(new PlainLetterReader(limits), limits);
            case WORD -> new Reader(file -> WordScreen.of(file, limits), new WordReader(limits), limits);
            case WORD_97 -> new Reader(file -> OldWordReader.screen(file, limits), new OldWordReader(limits), limits);
            case RICH_TEXT -> new Reader(file -> RtfReader.screen(file, limits), new RtfReader(limits), limits);
            case ODT -> new Reader(file -> OdtReader.screen(file, limits), new OdtReader(limits), limits);
            case WEB_PAGE -> new Reader(file -> PageReader.screen(file, limits), new PageReader(limits), limits);
            case WEB_ARCHIVE -> new Reader(file -> SavedPage.screen(file, limits), new SavedPage(limits), limits);
            case PDF -> new Reader(file -> PdfReader.screen(file, limits), new PdfReader(limits), limits);
            case ENCRYPTED -> new Reader(refusing(Reason.PASSWORD), limits);
            default -> new Reader(refusing(Reason.UNSUPPORTED), limits);
        };
    }

    /**
     * Takes the files out of an archive or an e-mail and leaves them in a folder beside it.
     *
     * @throws UnreadableFile when it cannot be taken apart
     */
    public static List<Unpacked.Part> unpacked(Path file, FileFormat format, Limits limits) throws UnreadableFile {
        return Reader.guarded(() -> Unpacker.unpack(file, format, limits).parts());
    }

    private static WorkbookReader refusing(Reason reason) {
        return (file, displayName) -> {
            throw new UnreadableFile(reason);
        };
    }

    /** A reader of which bad files bring out nothing but {@link UnreadableFile}. */
    public static final class Reader {
        private final PartsScreen screen;
        private final WorkbookReader reader;
        private final Limits limits;

        /** A reader of a format that has no parts. */
        Reader(WorkbookReader reader, Limits limits) {
            this(file -> PartsSeen.NOTHING, reader, limits);
        }

        Reader(PartsScreen screen, WorkbookReader reader, Limits limits) {
            this.screen = screen;
            this.reader = reader;
            this.limits = limits;
        }

        /**
         * Looks at the parts of a file before any cell of it is read.
         *
         * @throws UnreadableFile when the file cannot be taken apart
         * @throws UncheckedIOException when the snapshot is not there or the disk fails
         */
        public PartsSeen screen(Path file) throws UnreadableFile {
            return guarded(() -> screen.look(withinLimits(file)));
        }

        /**
         * Reads the whole file or none of it.
         *
         * @param displayName the file's own name, which names the sheet when the format has no sheet names
         * @throws UnreadableFile when the file cannot be read, whatever a library makes of it
         * @throws UncheckedIOException when the snapshot is not there or the disk fails
         */
        public Workbook read(Path file, String displayName) throws UnreadableFile {
            return guarded(() -> reader.read(withinLimits(file), displayName));
        }

        private Path withinLimits(Path file) throws UnreadableFile, IOException {
            if (Files.size(file) > limits.fileBytes()) {
                throw new UnreadableFile(Reason.FILE_TOO_LARGE, limits.fileBytes() / MEGABYTE);
            }
            return file;
        }

        private static <T> T guarded(Work<T> work) throws UnreadableFile {
            try {
                return work.run();
            } catch (FileSystemException fault) {
                throw new UncheckedIOException(fault);
            } catch (UnreadableStream refused) {
                throw refused.refusal();
            } catch (OutOfMemoryError tooMuch) {
                throw new UnreadableFile(
                        Reason.TOO_MUCH_MEMORY, Runtime.getRuntime().maxMemory() >> 20);
            } catch (LinkageError broken) {
                throw new UnreadableFile(Reason.READER_BROKEN, broken);
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                throw new UnreadableFile(Reason.DAMAGED, broken);
            }
        }
    }

    /** The checks of one format that need no cell. */
    @FunctionalInterface
    interface PartsScreen {
        PartsSeen look(Path file) throws UnreadableFile, IOException;
    }

    /** Something that a bad file may break in any way. */
    @FunctionalInterface
    private interface Work<T> {
        T run() throws UnreadableFile, IOException;
    }
}
