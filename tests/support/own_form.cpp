#include "support/own_form.h"

#include "form/load.h"

namespace gouji {

const std::string_view kOwnFormJson = R"({
  "id": "own",
  "name": {"zh": "库存表"},
  "years": {"from": 2030, "to": 2039},
  "sections": [
    {"id": "stock", "heading": "一、库存情况", "titles": ["库存情况"], "keywords": ["库存*数"]}
  ],
  "tables": {
    "stock": {
      "section": "stock",
      "caption": "（单位：箱）",
      "columns": [
        {"id": "shop", "label": "门店", "en": "Shop", "kind": "count", "group": "存放处"},
        {"id": "store", "label": "仓库", "kind": "count", "group": "存放处"},
        {"id": "total", "label": "合计数", "kind": "count"}
      ],
      "blocks": [
        {
          "title": "水果库存",
          "columns": ["shop", "store", "total"],
          "rows": [
            {"id": "apples", "label": "一、苹果箱数", "en": "Apples", "spellings": ["红苹果数"]},
            {"id": "pears.green", "path": ["二、梨子"], "label": "1.青皮梨子"},
            {"id": "pears.red", "path": ["二、梨子"], "label": "2.红皮梨子"},
            {"id": "sum", "label": "三、水果总数"}
          ]
        }
      ],
      "relations": [
        {"rule": "requests.row_total", "along": "row", "left": ["shop", "store"], "right": ["total"], "focus": "total"},
        {"rule": "requests.outcomes", "along": "column", "left": ["apples", "pears"], "right": ["sum"], "focus": "sum"}
      ]
    },
    "cash": {
      "section": "stock",
      "layout": "line",
      "columns": [
        {"id": "notes", "label": "票据张数", "kind": "count"},
        {"id": "amount", "label": "金额", "kind": "amount"},
        {"id": "change", "label": "增减", "kind": "change"}
      ],
      "blocks": [
        {
          "columns": ["notes", "amount", "change"],
          "rows": [
            {"id": "in", "label": "收入账款"},
            {"id": "out", "label": "支出账款"}
          ]
        }
      ]
    }
  }
})";

const Form& own_form() {
    static const LoadedForms kLoaded = load_forms({kOwnFormJson});
    return kLoaded.forms.front();
}

}  // namespace gouji
