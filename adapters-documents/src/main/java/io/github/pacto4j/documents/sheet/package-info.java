/**
 * Plans, commitments, milestones, contributions and completion reports as spreadsheets, in and out, CSV and XLSX, from
 * one definition of the columns; start at {@link io.github.pacto4j.documents.sheet.Sheets}. What is read is told by line
 * and column, and no row is lost because of a cell.
 */
@NullMarked
package io.github.pacto4j.documents.sheet;

import org.jspecify.annotations.NullMarked;
