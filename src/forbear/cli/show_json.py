"""A panel as a JSON value."""

from forbear.rendering.views.view import Line, View

Json = dict[str, object]


def view_json(view: View) -> Json:
    """Return a panel: its answer, its tables cell by cell, its notes."""
    return {
        "title": view.title,
        "headline": [_line_json(line) for line in view.headline],
        "sections": [
            {
                "title": section.title,
                "columns": [column.title for column in section.columns],
                "rows": [
                    {"id": row.id, "tone": row.tone.value, "cells": list(row.cells)}
                    for row in section.rows
                ],
            }
            for section in view.sections
        ],
        "notes": [_line_json(line) for line in view.notes],
    }


def _line_json(line: Line) -> Json:
    return {"text": line.text, "tone": line.tone.value}
