; stackward kernels 1, lowered from sources 0c6527d9916928a0971c799a6af69f2b68518c636ec007539372e31949c6e815
define i32 @kernel.scan(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6) {
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = icmp sgt i64 %3, 0
  br i1 %12, label %13, label %376

13:
  %14 = phi i64 [ 0, %7 ], [ %378, %374 ]
  %15 = icmp slt i64 %14, %3
  br i1 %15, label %16, label %33

16:
  %17 = phi i64 [ %22, %28 ], [ %14, %13 ]
  %18 = phi i64 [ %26, %28 ], [ 0, %13 ]
  %19 = phi i64 [ %30, %28 ], [ 0, %13 ]
  %20 = getelementptr i8, ptr %2, i64 %17
  %21 = load i8, ptr %20, align 1, !noalias !0
  %22 = add nsw i64 %17, 1
  %23 = and i8 %21, 127
  %24 = zext i8 %23 to i64
  %25 = shl i64 %24, %19
  %26 = or i64 %18, %25
  %27 = icmp sgt i8 %21, -1
  br i1 %27, label %33, label %28

28:
  %29 = icmp slt i64 %22, %3
  %30 = add nuw nsw i64 %19, 7
  %31 = icmp ult i64 %19, 63
  %32 = select i1 %29, i1 %31, i1 false
  br i1 %32, label %16, label %33

33:
  %34 = phi i64 [ %22, %16 ], [ -1, %28 ], [ -1, %13 ]
  %35 = phi i64 [ %26, %16 ], [ 0, %28 ], [ 0, %13 ]
  %36 = icmp slt i64 %34, 0
  br i1 %36, label %377, label %37

37:
  %38 = and i64 %35, 7
  switch i64 %38, label %377 [
    i64 0, label %39
    i64 2, label %58
    i64 1, label %82
    i64 5, label %81
  ]

39:
  %40 = icmp slt i64 %34, %3
  br i1 %40, label %41, label %377

41:
  %42 = phi i64 [ %47, %53 ], [ %34, %39 ]
  %43 = phi i64 [ %51, %53 ], [ 0, %39 ]
  %44 = phi i64 [ %55, %53 ], [ 0, %39 ]
  %45 = getelementptr i8, ptr %2, i64 %42
  %46 = load i8, ptr %45, align 1, !noalias !6
  %47 = add nuw nsw i64 %42, 1
  %48 = and i8 %46, 127
  %49 = zext i8 %48 to i64
  %50 = shl i64 %49, %44
  %51 = or i64 %43, %50
  %52 = icmp sgt i8 %46, -1
  br i1 %52, label %377, label %53

53:
  %54 = icmp slt i64 %47, %3
  %55 = add nuw nsw i64 %44, 7
  %56 = icmp ult i64 %44, 63
  %57 = select i1 %54, i1 %56, i1 false
  br i1 %57, label %41, label %377

58:
  %59 = icmp slt i64 %34, %3
  br i1 %59, label %60, label %77

60:
  %61 = phi i64 [ %66, %72 ], [ %34, %58 ]
  %62 = phi i64 [ %70, %72 ], [ 0, %58 ]
  %63 = phi i64 [ %74, %72 ], [ 0, %58 ]
  %64 = getelementptr i8, ptr %2, i64 %61
  %65 = load i8, ptr %64, align 1, !noalias !9
  %66 = add nuw nsw i64 %61, 1
  %67 = and i8 %65, 127
  %68 = zext i8 %67 to i64
  %69 = shl i64 %68, %63
  %70 = or i64 %62, %69
  %71 = icmp sgt i8 %65, -1
  br i1 %71, label %77, label %72

72:
  %73 = icmp slt i64 %66, %3
  %74 = add nuw nsw i64 %63, 7
  %75 = icmp ult i64 %63, 63
  %76 = select i1 %73, i1 %75, i1 false
  br i1 %76, label %60, label %77

77:
  %78 = phi i64 [ %66, %60 ], [ -1, %72 ], [ -1, %58 ]
  %79 = phi i64 [ %70, %60 ], [ 0, %72 ], [ 0, %58 ]
  %80 = icmp slt i64 %78, 0
  br i1 %80, label %377, label %82

81:
  br label %82

82:
  %83 = phi i64 [ %34, %81 ], [ %78, %77 ], [ %34, %37 ]
  %84 = phi i64 [ 4, %81 ], [ %79, %77 ], [ 8, %37 ]
  %85 = icmp slt i64 %84, 0
  %86 = sub nsw i64 %3, %83
  %87 = icmp sgt i64 %84, %86
  %88 = select i1 %85, i1 true, i1 %87
  br i1 %88, label %377, label %89

89:
  %90 = add nuw nsw i64 %83, %84
  %91 = add nuw nsw i64 %83, %84
  br label %377

92:
  ret i32 0

93:
  store i64 1, ptr %0, align 8
  br label %92

94:
  %95 = sub i64 %381, 18
  %96 = call i64 @llvm.fshl.i64(i64 %95, i64 %95, i64 61)
  switch i64 %96, label %348 [
    i64 0, label %97
    i64 2, label %245
    i64 3, label %338
    i64 4, label %343
  ]

97:
  %98 = getelementptr i8, ptr %4, i64 64
  %99 = load i64, ptr %98, align 8
  %100 = icmp eq i64 %99, 0
  %101 = shl nuw nsw i64 %14, 1
  %102 = icmp sgt i64 %101, %3
  %103 = select i1 %100, i1 %102, i1 false
  br i1 %103, label %104, label %109

104:
  %105 = getelementptr i8, ptr %4, i64 64
  store i64 %14, ptr %105, align 8
  store i64 0, ptr %10, align 8
  store i64 3, ptr %11, align 8
  br label %106

106:
  %107 = load i64, ptr %11, align 8
  %108 = icmp sgt i64 %107, 0
  br i1 %108, label %383, label %109

109:
  %110 = load i64, ptr %4, align 8
  %111 = add nsw i64 %110, 1
  store i64 %111, ptr %4, align 8
  store i64 0, ptr %8, align 8, !noalias !12
  store i64 0, ptr %9, align 8, !noalias !12
  %112 = icmp slt i64 %380, %379
  br i1 %112, label %113, label %224

113:
  %114 = phi i64 [ %380, %109 ], [ %195, %220 ]
  %115 = phi i64 [ 0, %109 ], [ %221, %220 ]
  %116 = phi i64 [ 0, %109 ], [ %222, %220 ]
  %117 = icmp slt i64 %114, %379
  br i1 %117, label %118, label %135

118:
  %119 = phi i64 [ %124, %130 ], [ %114, %113 ]
  %120 = phi i64 [ %128, %130 ], [ 0, %113 ]
  %121 = phi i64 [ %132, %130 ], [ 0, %113 ]
  %122 = getelementptr i8, ptr %2, i64 %119
  %123 = load i8, ptr %122, align 1, !noalias !16
  %124 = add nsw i64 %119, 1
  %125 = and i8 %123, 127
  %126 = zext i8 %125 to i64
  %127 = shl i64 %126, %121
  %128 = or i64 %120, %127
  %129 = icmp sgt i8 %123, -1
  br i1 %129, label %135, label %130

130:
  %131 = icmp slt i64 %124, %379
  %132 = add nuw nsw i64 %121, 7
  %133 = icmp ult i64 %121, 63
  %134 = select i1 %131, i1 %133, i1 false
  br i1 %134, label %118, label %135

135:
  %136 = phi i64 [ %124, %118 ], [ -1, %130 ], [ -1, %113 ]
  %137 = phi i64 [ %128, %118 ], [ 0, %130 ], [ 0, %113 ]
  %138 = icmp slt i64 %136, 0
  br i1 %138, label %194, label %139

139:
  %140 = and i64 %137, 7
  switch i64 %140, label %194 [
    i64 0, label %141
    i64 2, label %160
    i64 1, label %184
    i64 5, label %183
  ]

141:
  %142 = icmp slt i64 %136, %379
  br i1 %142, label %143, label %194

143:
  %144 = phi i64 [ %149, %155 ], [ %136, %141 ]
  %145 = phi i64 [ %153, %155 ], [ 0, %141 ]
  %146 = phi i64 [ %157, %155 ], [ 0, %141 ]
  %147 = getelementptr i8, ptr %2, i64 %144
  %148 = load i8, ptr %147, align 1, !noalias !22
  %149 = add nuw nsw i64 %144, 1
  %150 = and i8 %148, 127
  %151 = zext i8 %150 to i64
  %152 = shl i64 %151, %146
  %153 = or i64 %145, %152
  %154 = icmp sgt i8 %148, -1
  br i1 %154, label %194, label %155

155:
  %156 = icmp slt i64 %149, %379
  %157 = add nuw nsw i64 %146, 7
  %158 = icmp ult i64 %146, 63
  %159 = select i1 %156, i1 %158, i1 false
  br i1 %159, label %143, label %194

160:
  %161 = icmp slt i64 %136, %379
  br i1 %161, label %162, label %179

162:
  %163 = phi i64 [ %168, %174 ], [ %136, %160 ]
  %164 = phi i64 [ %172, %174 ], [ 0, %160 ]
  %165 = phi i64 [ %176, %174 ], [ 0, %160 ]
  %166 = getelementptr i8, ptr %2, i64 %163
  %167 = load i8, ptr %166, align 1, !noalias !25
  %168 = add nuw nsw i64 %163, 1
  %169 = and i8 %167, 127
  %170 = zext i8 %169 to i64
  %171 = shl i64 %170, %165
  %172 = or i64 %164, %171
  %173 = icmp sgt i8 %167, -1
  br i1 %173, label %179, label %174

174:
  %175 = icmp slt i64 %168, %379
  %176 = add nuw nsw i64 %165, 7
  %177 = icmp ult i64 %165, 63
  %178 = select i1 %175, i1 %177, i1 false
  br i1 %178, label %162, label %179

179:
  %180 = phi i64 [ %168, %162 ], [ -1, %174 ], [ -1, %160 ]
  %181 = phi i64 [ %172, %162 ], [ 0, %174 ], [ 0, %160 ]
  %182 = icmp slt i64 %180, 0
  br i1 %182, label %194, label %184

183:
  br label %184

184:
  %185 = phi i64 [ %136, %183 ], [ %180, %179 ], [ %136, %139 ]
  %186 = phi i64 [ 4, %183 ], [ %181, %179 ], [ 8, %139 ]
  %187 = icmp slt i64 %186, 0
  %188 = sub nsw i64 %379, %185
  %189 = icmp sgt i64 %186, %188
  %190 = select i1 %187, i1 true, i1 %189
  br i1 %190, label %194, label %191

191:
  %192 = add nuw nsw i64 %185, %186
  %193 = add nuw nsw i64 %185, %186
  br label %194

194:
  %195 = phi i64 [ -1, %179 ], [ -1, %135 ], [ -1, %141 ], [ -1, %139 ], [ %193, %191 ], [ %149, %143 ], [ -1, %155 ], [ -1, %184 ]
  %196 = phi i64 [ 0, %179 ], [ 0, %135 ], [ 0, %143 ], [ 0, %139 ], [ %192, %191 ], [ 0, %141 ], [ 0, %155 ], [ 0, %184 ]
  %197 = phi i64 [ 0, %179 ], [ 0, %135 ], [ 0, %141 ], [ 0, %139 ], [ %185, %191 ], [ %153, %143 ], [ 0, %155 ], [ 0, %184 ]
  %198 = phi i64 [ 0, %179 ], [ 0, %135 ], [ %137, %143 ], [ 0, %139 ], [ %137, %191 ], [ %137, %141 ], [ %137, %155 ], [ 0, %184 ]
  %199 = icmp slt i64 %195, 0
  br i1 %199, label %244, label %200

200:
  switch i64 %198, label %213 [
    i64 10, label %201
    i64 8, label %209
    i64 26, label %211
  ]

201:
  store i64 %197, ptr %8, align 8, !noalias !12
  %202 = sub i64 %196, %197
  %203 = icmp slt i64 %202, 1
  %204 = select i1 %203, i64 0, i64 %202
  store i64 %204, ptr %9, align 8, !noalias !12
  br label %205

205:
  %206 = phi i64 [ %115, %201 ], [ %243, %235 ]
  %207 = load i64, ptr %9, align 8, !noalias !12
  %208 = icmp sgt i64 %207, 0
  br i1 %208, label %235, label %220

209:
  %210 = add nsw i64 %115, 1
  br label %220

211:
  %212 = add nsw i64 %116, 1
  br label %220

213:
  %214 = icmp sgt i64 %198, 7
  %215 = icmp ult i64 %198, 32
  %216 = and i1 %214, %215
  %217 = xor i1 %216, true
  %218 = freeze i1 %217
  br i1 %218, label %220, label %219

219:
  switch i64 %198, label %244 [
    i64 18, label %220
    i64 16, label %220
  ]

220:
  %221 = phi i64 [ %115, %219 ], [ %210, %209 ], [ %115, %211 ], [ %206, %205 ], [ %115, %219 ], [ %115, %213 ]
  %222 = phi i64 [ %116, %219 ], [ %116, %209 ], [ %212, %211 ], [ %116, %205 ], [ %116, %219 ], [ %116, %213 ]
  %223 = icmp slt i64 %195, %379
  br i1 %223, label %113, label %224

224:
  %225 = phi i64 [ %221, %220 ], [ 0, %109 ]
  %226 = phi i64 [ %222, %220 ], [ 0, %109 ]
  %227 = getelementptr i8, ptr %4, i64 8
  %228 = load i64, ptr %227, align 8, !noalias !12
  %229 = add nsw i64 %228, %225
  %230 = getelementptr i8, ptr %4, i64 8
  store i64 %229, ptr %230, align 8, !noalias !12
  %231 = getelementptr i8, ptr %4, i64 16
  %232 = load i64, ptr %231, align 8, !noalias !12
  %233 = add nsw i64 %232, %226
  %234 = getelementptr i8, ptr %4, i64 16
  store i64 %233, ptr %234, align 8, !noalias !12
  br label %374

235:
  %236 = load i64, ptr %8, align 8, !noalias !12
  %237 = add nsw i64 %207, -1
  store i64 %237, ptr %9, align 8, !noalias !12
  %238 = add i64 %236, 1
  store i64 %238, ptr %8, align 8, !noalias !12
  %239 = getelementptr i8, ptr %2, i64 %236
  %240 = load i8, ptr %239, align 1, !noalias !12
  %241 = icmp sgt i8 %240, -1
  %242 = add nsw i64 %206, 1
  %243 = select i1 %241, i64 %242, i64 %206
  br label %205

244:
  store i64 1, ptr %0, align 8
  br label %92

245:
  %246 = getelementptr i8, ptr %4, i64 24
  %247 = load i64, ptr %246, align 8
  %248 = add nsw i64 %247, 1
  %249 = getelementptr i8, ptr %4, i64 24
  store i64 %248, ptr %249, align 8
  %250 = icmp slt i64 %380, %379
  br i1 %250, label %251, label %374

251:
  %252 = phi i64 [ %380, %245 ], [ %326, %335 ]
  %253 = icmp slt i64 %252, %379
  br i1 %253, label %254, label %271

254:
  %255 = phi i64 [ %260, %266 ], [ %252, %251 ]
  %256 = phi i64 [ %264, %266 ], [ 0, %251 ]
  %257 = phi i64 [ %268, %266 ], [ 0, %251 ]
  %258 = getelementptr i8, ptr %2, i64 %255
  %259 = load i8, ptr %258, align 1, !noalias !28
  %260 = add nsw i64 %255, 1
  %261 = and i8 %259, 127
  %262 = zext i8 %261 to i64
  %263 = shl i64 %262, %257
  %264 = or i64 %256, %263
  %265 = icmp sgt i8 %259, -1
  br i1 %265, label %271, label %266

266:
  %267 = icmp slt i64 %260, %379
  %268 = add nuw nsw i64 %257, 7
  %269 = icmp ult i64 %257, 63
  %270 = select i1 %267, i1 %269, i1 false
  br i1 %270, label %254, label %271

271:
  %272 = phi i64 [ %260, %254 ], [ -1, %266 ], [ -1, %251 ]
  %273 = phi i64 [ %264, %254 ], [ 0, %266 ], [ 0, %251 ]
  %274 = icmp slt i64 %272, 0
  br i1 %274, label %325, label %275

275:
  %276 = and i64 %273, 7
  switch i64 %276, label %325 [
    i64 0, label %277
    i64 2, label %291
    i64 1, label %315
    i64 5, label %314
  ]

277:
  %278 = icmp slt i64 %272, %379
  br i1 %278, label %279, label %325

279:
  %280 = phi i64 [ %288, %286 ], [ 0, %277 ]
  %281 = phi i64 [ %284, %286 ], [ %272, %277 ]
  %282 = getelementptr i8, ptr %2, i64 %281
  %283 = load i8, ptr %282, align 1, !noalias !37
  %284 = add nuw nsw i64 %281, 1
  %285 = icmp sgt i8 %283, -1
  br i1 %285, label %325, label %286

286:
  %287 = icmp slt i64 %284, %379
  %288 = add nuw nsw i64 %280, 7
  %289 = icmp ult i64 %280, 63
  %290 = select i1 %287, i1 %289, i1 false
  br i1 %290, label %279, label %325

291:
  %292 = icmp slt i64 %272, %379
  br i1 %292, label %293, label %310

293:
  %294 = phi i64 [ %307, %305 ], [ 0, %291 ]
  %295 = phi i64 [ %303, %305 ], [ 0, %291 ]
  %296 = phi i64 [ %299, %305 ], [ %272, %291 ]
  %297 = getelementptr i8, ptr %2, i64 %296
  %298 = load i8, ptr %297, align 1, !noalias !40
  %299 = add nuw nsw i64 %296, 1
  %300 = and i8 %298, 127
  %301 = zext i8 %300 to i64
  %302 = shl i64 %301, %294
  %303 = or i64 %295, %302
  %304 = icmp sgt i8 %298, -1
  br i1 %304, label %310, label %305

305:
  %306 = icmp slt i64 %299, %379
  %307 = add nuw nsw i64 %294, 7
  %308 = icmp ult i64 %294, 63
  %309 = select i1 %306, i1 %308, i1 false
  br i1 %309, label %293, label %310

310:
  %311 = phi i64 [ %299, %293 ], [ -1, %305 ], [ -1, %291 ]
  %312 = phi i64 [ %303, %293 ], [ 0, %305 ], [ 0, %291 ]
  %313 = icmp slt i64 %311, 0
  br i1 %313, label %325, label %315

314:
  br label %315

315:
  %316 = phi i64 [ %272, %314 ], [ %311, %310 ], [ %272, %275 ]
  %317 = phi i64 [ 4, %314 ], [ %312, %310 ], [ 8, %275 ]
  %318 = icmp slt i64 %317, 0
  %319 = sub nsw i64 %379, %316
  %320 = icmp sgt i64 %317, %319
  %321 = select i1 %318, i1 true, i1 %320
  br i1 %321, label %325, label %322

322:
  %323 = add nuw nsw i64 %316, %317
  %324 = icmp eq i64 %273, 34
  br label %325

325:
  %326 = phi i64 [ -1, %310 ], [ -1, %271 ], [ -1, %277 ], [ -1, %275 ], [ %323, %322 ], [ %284, %279 ], [ -1, %286 ], [ -1, %315 ]
  %327 = phi i1 [ false, %310 ], [ false, %271 ], [ false, %279 ], [ false, %275 ], [ %324, %322 ], [ false, %277 ], [ false, %286 ], [ false, %315 ]
  %328 = icmp slt i64 %326, 0
  br i1 %328, label %337, label %329

329:
  br i1 %327, label %330, label %335

330:
  %331 = getelementptr i8, ptr %4, i64 32
  %332 = load i64, ptr %331, align 8, !noalias !43
  %333 = add nsw i64 %332, 1
  %334 = getelementptr i8, ptr %4, i64 32
  store i64 %333, ptr %334, align 8, !noalias !43
  br label %335

335:
  %336 = icmp slt i64 %326, %379
  br i1 %336, label %251, label %374

337:
  store i64 1, ptr %0, align 8
  br label %92

338:
  %339 = getelementptr i8, ptr %4, i64 40
  %340 = load i64, ptr %339, align 8
  %341 = add nsw i64 %340, 1
  %342 = getelementptr i8, ptr %4, i64 40
  store i64 %341, ptr %342, align 8
  br label %374

343:
  %344 = getelementptr i8, ptr %4, i64 48
  %345 = load i64, ptr %344, align 8
  %346 = add nsw i64 %345, 1
  %347 = getelementptr i8, ptr %4, i64 48
  store i64 %346, ptr %347, align 8
  br label %374

348:
  %349 = icmp slt i64 %381, 128
  br i1 %349, label %350, label %374

350:
  %351 = getelementptr i8, ptr %4, i64 56
  %352 = load i64, ptr %351, align 8
  %353 = icmp slt i64 %352, %6
  br i1 %353, label %354, label %369

354:
  %355 = getelementptr i8, ptr %4, i64 56
  %356 = load i64, ptr %355, align 8
  %357 = mul i64 %356, 24
  %358 = getelementptr i8, ptr %5, i64 %357
  store i64 %381, ptr %358, align 8
  %359 = getelementptr i8, ptr %4, i64 56
  %360 = load i64, ptr %359, align 8
  %361 = mul i64 %360, 24
  %362 = getelementptr i8, ptr %5, i64 %361
  %363 = getelementptr i8, ptr %362, i64 8
  store i64 %380, ptr %363, align 8
  %364 = getelementptr i8, ptr %4, i64 56
  %365 = load i64, ptr %364, align 8
  %366 = mul i64 %365, 24
  %367 = getelementptr i8, ptr %5, i64 %366
  %368 = getelementptr i8, ptr %367, i64 16
  store i64 %379, ptr %368, align 8
  br label %369

369:
  %370 = getelementptr i8, ptr %4, i64 56
  %371 = load i64, ptr %370, align 8
  %372 = add nsw i64 %371, 1
  %373 = getelementptr i8, ptr %4, i64 56
  store i64 %372, ptr %373, align 8
  br label %374

374:
  %375 = icmp slt i64 %378, %3
  br i1 %375, label %13, label %376

376:
  store i64 0, ptr %0, align 8
  br label %92

377:
  %378 = phi i64 [ -1, %77 ], [ -1, %33 ], [ -1, %39 ], [ -1, %37 ], [ %91, %89 ], [ %47, %41 ], [ -1, %53 ], [ -1, %82 ]
  %379 = phi i64 [ 0, %77 ], [ 0, %33 ], [ 0, %41 ], [ 0, %37 ], [ %90, %89 ], [ 0, %39 ], [ 0, %53 ], [ 0, %82 ]
  %380 = phi i64 [ 0, %77 ], [ 0, %33 ], [ 0, %39 ], [ 0, %37 ], [ %83, %89 ], [ %51, %41 ], [ 0, %53 ], [ 0, %82 ]
  %381 = phi i64 [ 0, %77 ], [ 0, %33 ], [ %35, %41 ], [ 0, %37 ], [ %35, %89 ], [ %35, %39 ], [ %35, %53 ], [ 0, %82 ]
  %382 = icmp slt i64 %378, 0
  br i1 %382, label %93, label %94

383:
  %384 = load i64, ptr %10, align 8
  %385 = add nsw i64 %107, -1
  store i64 %385, ptr %11, align 8
  %386 = add i64 %384, 1
  store i64 %386, ptr %10, align 8
  %387 = getelementptr i64, ptr %4, i64 %384
  %388 = load i64, ptr %387, align 8
  %389 = getelementptr i64, ptr %4, i64 %384
  %390 = getelementptr i8, ptr %389, i64 72
  store i64 %388, ptr %390, align 8
  br label %106
}

define i32 @kernel.read_tables(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8) {
  %10 = icmp sgt i64 %3, 0
  br i1 %10, label %11, label %425

11:
  %12 = phi i64 [ 0, %9 ], [ %420, %419 ]
  %13 = phi i64 [ 0, %9 ], [ %421, %419 ]
  %14 = phi i64 [ 0, %9 ], [ %422, %419 ]
  %15 = phi i64 [ 0, %9 ], [ %423, %419 ]
  %16 = phi i64 [ 0, %9 ], [ %427, %419 ]
  %17 = icmp slt i64 %16, %3
  br i1 %17, label %18, label %35

18:
  %19 = phi i64 [ %24, %30 ], [ %16, %11 ]
  %20 = phi i64 [ %28, %30 ], [ 0, %11 ]
  %21 = phi i64 [ %32, %30 ], [ 0, %11 ]
  %22 = getelementptr i8, ptr %2, i64 %19
  %23 = load i8, ptr %22, align 1, !noalias !44
  %24 = add nsw i64 %19, 1
  %25 = and i8 %23, 127
  %26 = zext i8 %25 to i64
  %27 = shl i64 %26, %21
  %28 = or i64 %20, %27
  %29 = icmp sgt i8 %23, -1
  br i1 %29, label %35, label %30

30:
  %31 = icmp slt i64 %24, %3
  %32 = add nuw nsw i64 %21, 7
  %33 = icmp ult i64 %21, 63
  %34 = select i1 %31, i1 %33, i1 false
  br i1 %34, label %18, label %35

35:
  %36 = phi i64 [ %24, %18 ], [ -1, %30 ], [ -1, %11 ]
  %37 = phi i64 [ %28, %18 ], [ 0, %30 ], [ 0, %11 ]
  %38 = icmp slt i64 %36, 0
  br i1 %38, label %426, label %39

39:
  %40 = and i64 %37, 7
  switch i64 %40, label %426 [
    i64 0, label %41
    i64 2, label %60
    i64 1, label %84
    i64 5, label %83
  ]

41:
  %42 = icmp slt i64 %36, %3
  br i1 %42, label %43, label %426

43:
  %44 = phi i64 [ %49, %55 ], [ %36, %41 ]
  %45 = phi i64 [ %53, %55 ], [ 0, %41 ]
  %46 = phi i64 [ %57, %55 ], [ 0, %41 ]
  %47 = getelementptr i8, ptr %2, i64 %44
  %48 = load i8, ptr %47, align 1, !noalias !50
  %49 = add nuw nsw i64 %44, 1
  %50 = and i8 %48, 127
  %51 = zext i8 %50 to i64
  %52 = shl i64 %51, %46
  %53 = or i64 %45, %52
  %54 = icmp sgt i8 %48, -1
  br i1 %54, label %426, label %55

55:
  %56 = icmp slt i64 %49, %3
  %57 = add nuw nsw i64 %46, 7
  %58 = icmp ult i64 %46, 63
  %59 = select i1 %56, i1 %58, i1 false
  br i1 %59, label %43, label %426

60:
  %61 = icmp slt i64 %36, %3
  br i1 %61, label %62, label %79

62:
  %63 = phi i64 [ %68, %74 ], [ %36, %60 ]
  %64 = phi i64 [ %72, %74 ], [ 0, %60 ]
  %65 = phi i64 [ %76, %74 ], [ 0, %60 ]
  %66 = getelementptr i8, ptr %2, i64 %63
  %67 = load i8, ptr %66, align 1, !noalias !53
  %68 = add nuw nsw i64 %63, 1
  %69 = and i8 %67, 127
  %70 = zext i8 %69 to i64
  %71 = shl i64 %70, %65
  %72 = or i64 %64, %71
  %73 = icmp sgt i8 %67, -1
  br i1 %73, label %79, label %74

74:
  %75 = icmp slt i64 %68, %3
  %76 = add nuw nsw i64 %65, 7
  %77 = icmp ult i64 %65, 63
  %78 = select i1 %75, i1 %77, i1 false
  br i1 %78, label %62, label %79

79:
  %80 = phi i64 [ %68, %62 ], [ -1, %74 ], [ -1, %60 ]
  %81 = phi i64 [ %72, %62 ], [ 0, %74 ], [ 0, %60 ]
  %82 = icmp slt i64 %80, 0
  br i1 %82, label %426, label %84

83:
  br label %84

84:
  %85 = phi i64 [ %36, %83 ], [ %80, %79 ], [ %36, %39 ]
  %86 = phi i64 [ 4, %83 ], [ %81, %79 ], [ 8, %39 ]
  %87 = icmp slt i64 %86, 0
  %88 = sub nsw i64 %3, %85
  %89 = icmp sgt i64 %86, %88
  %90 = select i1 %87, i1 true, i1 %89
  br i1 %90, label %426, label %91

91:
  %92 = add nuw nsw i64 %85, %86
  %93 = add nuw nsw i64 %85, %86
  br label %426

94:
  %95 = icmp slt i64 %429, %428
  br i1 %95, label %96, label %431

96:
  %97 = phi i64 [ %429, %94 ], [ %177, %301 ]
  %98 = phi i64 [ %13, %94 ], [ %302, %301 ]
  %99 = icmp slt i64 %97, %428
  br i1 %99, label %100, label %117

100:
  %101 = phi i64 [ %106, %112 ], [ %97, %96 ]
  %102 = phi i64 [ %110, %112 ], [ 0, %96 ]
  %103 = phi i64 [ %114, %112 ], [ 0, %96 ]
  %104 = getelementptr i8, ptr %2, i64 %101
  %105 = load i8, ptr %104, align 1, !noalias !56
  %106 = add nsw i64 %101, 1
  %107 = and i8 %105, 127
  %108 = zext i8 %107 to i64
  %109 = shl i64 %108, %103
  %110 = or i64 %102, %109
  %111 = icmp sgt i8 %105, -1
  br i1 %111, label %117, label %112

112:
  %113 = icmp slt i64 %106, %428
  %114 = add nuw nsw i64 %103, 7
  %115 = icmp ult i64 %103, 63
  %116 = select i1 %113, i1 %115, i1 false
  br i1 %116, label %100, label %117

117:
  %118 = phi i64 [ %106, %100 ], [ -1, %112 ], [ -1, %96 ]
  %119 = phi i64 [ %110, %100 ], [ 0, %112 ], [ 0, %96 ]
  %120 = icmp slt i64 %118, 0
  br i1 %120, label %176, label %121

121:
  %122 = and i64 %119, 7
  switch i64 %122, label %176 [
    i64 0, label %123
    i64 2, label %142
    i64 1, label %166
    i64 5, label %165
  ]

123:
  %124 = icmp slt i64 %118, %428
  br i1 %124, label %125, label %176

125:
  %126 = phi i64 [ %131, %137 ], [ %118, %123 ]
  %127 = phi i64 [ %135, %137 ], [ 0, %123 ]
  %128 = phi i64 [ %139, %137 ], [ 0, %123 ]
  %129 = getelementptr i8, ptr %2, i64 %126
  %130 = load i8, ptr %129, align 1, !noalias !65
  %131 = add nuw nsw i64 %126, 1
  %132 = and i8 %130, 127
  %133 = zext i8 %132 to i64
  %134 = shl i64 %133, %128
  %135 = or i64 %127, %134
  %136 = icmp sgt i8 %130, -1
  br i1 %136, label %176, label %137

137:
  %138 = icmp slt i64 %131, %428
  %139 = add nuw nsw i64 %128, 7
  %140 = icmp ult i64 %128, 63
  %141 = select i1 %138, i1 %140, i1 false
  br i1 %141, label %125, label %176

142:
  %143 = icmp slt i64 %118, %428
  br i1 %143, label %144, label %161

144:
  %145 = phi i64 [ %150, %156 ], [ %118, %142 ]
  %146 = phi i64 [ %154, %156 ], [ 0, %142 ]
  %147 = phi i64 [ %158, %156 ], [ 0, %142 ]
  %148 = getelementptr i8, ptr %2, i64 %145
  %149 = load i8, ptr %148, align 1, !noalias !68
  %150 = add nuw nsw i64 %145, 1
  %151 = and i8 %149, 127
  %152 = zext i8 %151 to i64
  %153 = shl i64 %152, %147
  %154 = or i64 %146, %153
  %155 = icmp sgt i8 %149, -1
  br i1 %155, label %161, label %156

156:
  %157 = icmp slt i64 %150, %428
  %158 = add nuw nsw i64 %147, 7
  %159 = icmp ult i64 %147, 63
  %160 = select i1 %157, i1 %159, i1 false
  br i1 %160, label %144, label %161

161:
  %162 = phi i64 [ %150, %144 ], [ -1, %156 ], [ -1, %142 ]
  %163 = phi i64 [ %154, %144 ], [ 0, %156 ], [ 0, %142 ]
  %164 = icmp slt i64 %162, 0
  br i1 %164, label %176, label %166

165:
  br label %166

166:
  %167 = phi i64 [ %118, %165 ], [ %162, %161 ], [ %118, %121 ]
  %168 = phi i64 [ 4, %165 ], [ %163, %161 ], [ 8, %121 ]
  %169 = icmp slt i64 %168, 0
  %170 = sub nsw i64 %428, %167
  %171 = icmp sgt i64 %168, %170
  %172 = select i1 %169, i1 true, i1 %171
  br i1 %172, label %176, label %173

173:
  %174 = add nuw nsw i64 %167, %168
  %175 = add nuw nsw i64 %167, %168
  br label %176

176:
  %177 = phi i64 [ -1, %161 ], [ -1, %117 ], [ -1, %123 ], [ -1, %121 ], [ %175, %173 ], [ %131, %125 ], [ -1, %137 ], [ -1, %166 ]
  %178 = phi i64 [ 0, %161 ], [ 0, %117 ], [ 0, %125 ], [ 0, %121 ], [ %174, %173 ], [ 0, %123 ], [ 0, %137 ], [ 0, %166 ]
  %179 = phi i64 [ 0, %161 ], [ 0, %117 ], [ 0, %123 ], [ 0, %121 ], [ %167, %173 ], [ %135, %125 ], [ 0, %137 ], [ 0, %166 ]
  %180 = phi i64 [ 0, %161 ], [ 0, %117 ], [ %119, %125 ], [ 0, %121 ], [ %119, %173 ], [ %119, %123 ], [ %119, %137 ], [ 0, %166 ]
  %181 = ashr i64 %180, 3
  %182 = icmp eq i64 %180, 34
  br i1 %182, label %183, label %285

183:
  %184 = icmp slt i64 %179, %178
  br i1 %184, label %185, label %283

185:
  %186 = phi i64 [ %179, %183 ], [ %264, %281 ]
  %187 = icmp slt i64 %186, %178
  br i1 %187, label %188, label %205

188:
  %189 = phi i64 [ %194, %200 ], [ %186, %185 ]
  %190 = phi i64 [ %198, %200 ], [ 0, %185 ]
  %191 = phi i64 [ %202, %200 ], [ 0, %185 ]
  %192 = getelementptr i8, ptr %2, i64 %189
  %193 = load i8, ptr %192, align 1, !noalias !71
  %194 = add nsw i64 %189, 1
  %195 = and i8 %193, 127
  %196 = zext i8 %195 to i64
  %197 = shl i64 %196, %191
  %198 = or i64 %190, %197
  %199 = icmp sgt i8 %193, -1
  br i1 %199, label %205, label %200

200:
  %201 = icmp slt i64 %194, %178
  %202 = add nuw nsw i64 %191, 7
  %203 = icmp ult i64 %191, 63
  %204 = select i1 %201, i1 %203, i1 false
  br i1 %204, label %188, label %205

205:
  %206 = phi i64 [ %194, %188 ], [ -1, %200 ], [ -1, %185 ]
  %207 = phi i64 [ %198, %188 ], [ 0, %200 ], [ 0, %185 ]
  %208 = icmp slt i64 %206, 0
  br i1 %208, label %263, label %209

209:
  %210 = and i64 %207, 7
  switch i64 %210, label %263 [
    i64 0, label %211
    i64 2, label %230
    i64 1, label %254
    i64 5, label %253
  ]

211:
  %212 = icmp slt i64 %206, %178
  br i1 %212, label %213, label %263

213:
  %214 = phi i64 [ %219, %225 ], [ %206, %211 ]
  %215 = phi i64 [ %223, %225 ], [ 0, %211 ]
  %216 = phi i64 [ %227, %225 ], [ 0, %211 ]
  %217 = getelementptr i8, ptr %2, i64 %214
  %218 = load i8, ptr %217, align 1, !noalias !80
  %219 = add nuw nsw i64 %214, 1
  %220 = and i8 %218, 127
  %221 = zext i8 %220 to i64
  %222 = shl i64 %221, %216
  %223 = or i64 %215, %222
  %224 = icmp sgt i8 %218, -1
  br i1 %224, label %263, label %225

225:
  %226 = icmp slt i64 %219, %178
  %227 = add nuw nsw i64 %216, 7
  %228 = icmp ult i64 %216, 63
  %229 = select i1 %226, i1 %228, i1 false
  br i1 %229, label %213, label %263

230:
  %231 = icmp slt i64 %206, %178
  br i1 %231, label %232, label %249

232:
  %233 = phi i64 [ %238, %244 ], [ %206, %230 ]
  %234 = phi i64 [ %242, %244 ], [ 0, %230 ]
  %235 = phi i64 [ %246, %244 ], [ 0, %230 ]
  %236 = getelementptr i8, ptr %2, i64 %233
  %237 = load i8, ptr %236, align 1, !noalias !83
  %238 = add nuw nsw i64 %233, 1
  %239 = and i8 %237, 127
  %240 = zext i8 %239 to i64
  %241 = shl i64 %240, %235
  %242 = or i64 %234, %241
  %243 = icmp sgt i8 %237, -1
  br i1 %243, label %249, label %244

244:
  %245 = icmp slt i64 %238, %178
  %246 = add nuw nsw i64 %235, 7
  %247 = icmp ult i64 %235, 63
  %248 = select i1 %245, i1 %247, i1 false
  br i1 %248, label %232, label %249

249:
  %250 = phi i64 [ %238, %232 ], [ -1, %244 ], [ -1, %230 ]
  %251 = phi i64 [ %242, %232 ], [ 0, %244 ], [ 0, %230 ]
  %252 = icmp slt i64 %250, 0
  br i1 %252, label %263, label %254

253:
  br label %254

254:
  %255 = phi i64 [ %206, %253 ], [ %250, %249 ], [ %206, %209 ]
  %256 = phi i64 [ 4, %253 ], [ %251, %249 ], [ 8, %209 ]
  %257 = icmp slt i64 %256, 0
  %258 = sub nsw i64 %178, %255
  %259 = icmp sgt i64 %256, %258
  %260 = select i1 %257, i1 true, i1 %259
  br i1 %260, label %263, label %261

261:
  %262 = add nuw nsw i64 %255, %256
  br label %263

263:
  %264 = phi i64 [ -1, %249 ], [ -1, %205 ], [ -1, %211 ], [ -1, %209 ], [ %262, %261 ], [ %219, %213 ], [ -1, %225 ], [ -1, %254 ]
  %265 = phi i64 [ 0, %249 ], [ 0, %205 ], [ 0, %211 ], [ 0, %209 ], [ %255, %261 ], [ %223, %213 ], [ 0, %225 ], [ 0, %254 ]
  %266 = phi i64 [ 0, %249 ], [ 0, %205 ], [ %207, %213 ], [ 0, %209 ], [ %207, %261 ], [ %207, %211 ], [ %207, %225 ], [ 0, %254 ]
  %267 = ashr i64 %266, 3
  %268 = icmp slt i64 %264, 0
  br i1 %268, label %431, label %269

269:
  %270 = icmp sgt i64 %267, 0
  %271 = icmp slt i64 %267, 4
  %272 = and i1 %270, %271
  br i1 %272, label %273, label %281

273:
  %274 = and i64 %266, 7
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %276, label %431

276:
  %277 = mul i64 %98, 24
  %278 = getelementptr i8, ptr %6, i64 %277
  %279 = getelementptr i64, ptr %278, i64 %267
  %280 = getelementptr i8, ptr %279, i64 -8
  store i64 %265, ptr %280, align 8, !noalias !86
  br label %281

281:
  %282 = icmp slt i64 %264, %178
  br i1 %282, label %185, label %283

283:
  %284 = add nsw i64 %98, 1
  br label %301

285:
  %286 = icmp sgt i64 %181, 0
  %287 = icmp slt i64 %181, 6
  %288 = and i1 %286, %287
  br i1 %288, label %289, label %301

289:
  %290 = and i64 %180, 7
  %291 = icmp ne i64 %290, 0
  %292 = icmp eq i64 %181, 4
  %293 = or i1 %291, %292
  br i1 %293, label %431, label %294

294:
  %295 = icmp slt i64 %181, 4
  br i1 %295, label %296, label %301

296:
  %297 = mul i64 %12, 24
  %298 = getelementptr i8, ptr %4, i64 %297
  %299 = getelementptr i64, ptr %298, i64 %181
  %300 = getelementptr i8, ptr %299, i64 -8
  store i64 %179, ptr %300, align 8, !noalias !87
  br label %301

301:
  %302 = phi i64 [ %284, %283 ], [ %98, %296 ], [ %98, %294 ], [ %98, %285 ]
  %303 = icmp slt i64 %177, %428
  br i1 %303, label %96, label %431

304:
  ret i32 0

305:
  store i64 1, ptr %0, align 8
  br label %304

306:
  %307 = add nsw i64 %12, 1
  %308 = getelementptr i64, ptr %5, i64 %307
  store i64 %432, ptr %308, align 8
  br label %419

309:
  %310 = icmp slt i64 %429, %428
  br i1 %310, label %311, label %410

311:
  %312 = phi i64 [ %429, %309 ], [ %390, %407 ]
  %313 = icmp slt i64 %312, %428
  br i1 %313, label %314, label %331

314:
  %315 = phi i64 [ %320, %326 ], [ %312, %311 ]
  %316 = phi i64 [ %324, %326 ], [ 0, %311 ]
  %317 = phi i64 [ %328, %326 ], [ 0, %311 ]
  %318 = getelementptr i8, ptr %2, i64 %315
  %319 = load i8, ptr %318, align 1, !noalias !88
  %320 = add nsw i64 %315, 1
  %321 = and i8 %319, 127
  %322 = zext i8 %321 to i64
  %323 = shl i64 %322, %317
  %324 = or i64 %316, %323
  %325 = icmp sgt i8 %319, -1
  br i1 %325, label %331, label %326

326:
  %327 = icmp slt i64 %320, %428
  %328 = add nuw nsw i64 %317, 7
  %329 = icmp ult i64 %317, 63
  %330 = select i1 %327, i1 %329, i1 false
  br i1 %330, label %314, label %331

331:
  %332 = phi i64 [ %320, %314 ], [ -1, %326 ], [ -1, %311 ]
  %333 = phi i64 [ %324, %314 ], [ 0, %326 ], [ 0, %311 ]
  %334 = icmp slt i64 %332, 0
  br i1 %334, label %389, label %335

335:
  %336 = and i64 %333, 7
  switch i64 %336, label %389 [
    i64 0, label %337
    i64 2, label %356
    i64 1, label %380
    i64 5, label %379
  ]

337:
  %338 = icmp slt i64 %332, %428
  br i1 %338, label %339, label %389

339:
  %340 = phi i64 [ %353, %351 ], [ 0, %337 ]
  %341 = phi i64 [ %349, %351 ], [ 0, %337 ]
  %342 = phi i64 [ %345, %351 ], [ %332, %337 ]
  %343 = getelementptr i8, ptr %2, i64 %342
  %344 = load i8, ptr %343, align 1, !noalias !97
  %345 = add nuw nsw i64 %342, 1
  %346 = and i8 %344, 127
  %347 = zext i8 %346 to i64
  %348 = shl i64 %347, %340
  %349 = or i64 %341, %348
  %350 = icmp sgt i8 %344, -1
  br i1 %350, label %389, label %351

351:
  %352 = icmp slt i64 %345, %428
  %353 = add nuw nsw i64 %340, 7
  %354 = icmp ult i64 %340, 63
  %355 = select i1 %352, i1 %354, i1 false
  br i1 %355, label %339, label %389

356:
  %357 = icmp slt i64 %332, %428
  br i1 %357, label %358, label %375

358:
  %359 = phi i64 [ %372, %370 ], [ 0, %356 ]
  %360 = phi i64 [ %368, %370 ], [ 0, %356 ]
  %361 = phi i64 [ %364, %370 ], [ %332, %356 ]
  %362 = getelementptr i8, ptr %2, i64 %361
  %363 = load i8, ptr %362, align 1, !noalias !100
  %364 = add nuw nsw i64 %361, 1
  %365 = and i8 %363, 127
  %366 = zext i8 %365 to i64
  %367 = shl i64 %366, %359
  %368 = or i64 %360, %367
  %369 = icmp sgt i8 %363, -1
  br i1 %369, label %375, label %370

370:
  %371 = icmp slt i64 %364, %428
  %372 = add nuw nsw i64 %359, 7
  %373 = icmp ult i64 %359, 63
  %374 = select i1 %371, i1 %373, i1 false
  br i1 %374, label %358, label %375

375:
  %376 = phi i64 [ %364, %358 ], [ -1, %370 ], [ -1, %356 ]
  %377 = phi i64 [ %368, %358 ], [ 0, %370 ], [ 0, %356 ]
  %378 = icmp slt i64 %376, 0
  br i1 %378, label %389, label %380

379:
  br label %380

380:
  %381 = phi i64 [ %332, %379 ], [ %376, %375 ], [ %332, %335 ]
  %382 = phi i64 [ 4, %379 ], [ %377, %375 ], [ 8, %335 ]
  %383 = icmp slt i64 %382, 0
  %384 = sub nsw i64 %428, %381
  %385 = icmp sgt i64 %382, %384
  %386 = select i1 %383, i1 true, i1 %385
  br i1 %386, label %389, label %387

387:
  %388 = add nuw nsw i64 %381, %382
  br label %389

389:
  %390 = phi i64 [ -1, %375 ], [ -1, %331 ], [ -1, %337 ], [ -1, %335 ], [ %388, %387 ], [ %345, %339 ], [ -1, %351 ], [ -1, %380 ]
  %391 = phi i64 [ 0, %375 ], [ 0, %331 ], [ 0, %337 ], [ 0, %335 ], [ %381, %387 ], [ %349, %339 ], [ 0, %351 ], [ 0, %380 ]
  %392 = phi i64 [ 0, %375 ], [ 0, %331 ], [ %333, %339 ], [ 0, %335 ], [ %333, %387 ], [ %333, %337 ], [ %333, %351 ], [ 0, %380 ]
  %393 = ashr i64 %392, 3
  %394 = icmp slt i64 %390, 0
  br i1 %394, label %409, label %395

395:
  %396 = icmp sgt i64 %393, 0
  %397 = icmp slt i64 %393, 6
  %398 = and i1 %396, %397
  br i1 %398, label %399, label %407

399:
  %400 = and i64 %392, 7
  %401 = icmp eq i64 %400, 0
  br i1 %401, label %402, label %409

402:
  %403 = mul i64 %14, 40
  %404 = getelementptr i8, ptr %7, i64 %403
  %405 = getelementptr i64, ptr %404, i64 %393
  %406 = getelementptr i8, ptr %405, i64 -8
  store i64 %391, ptr %406, align 8, !noalias !103
  br label %407

407:
  %408 = icmp slt i64 %390, %428
  br i1 %408, label %311, label %410

409:
  store i64 1, ptr %0, align 8
  br label %304

410:
  %411 = add nsw i64 %14, 1
  br label %419

412:
  %413 = shl i64 %15, 4
  %414 = getelementptr i8, ptr %8, i64 %413
  store i64 %429, ptr %414, align 8
  %415 = shl i64 %15, 4
  %416 = getelementptr i8, ptr %8, i64 %415
  %417 = getelementptr i8, ptr %416, i64 8
  store i64 %428, ptr %417, align 8
  %418 = add nsw i64 %15, 1
  br label %419

419:
  %420 = phi i64 [ %307, %306 ], [ %12, %410 ], [ %12, %412 ], [ %12, %426 ]
  %421 = phi i64 [ %432, %306 ], [ %13, %410 ], [ %13, %412 ], [ %13, %426 ]
  %422 = phi i64 [ %14, %306 ], [ %411, %410 ], [ %14, %412 ], [ %14, %426 ]
  %423 = phi i64 [ %15, %306 ], [ %15, %410 ], [ %418, %412 ], [ %15, %426 ]
  %424 = icmp slt i64 %427, %3
  br i1 %424, label %11, label %425

425:
  store i64 0, ptr %0, align 8
  br label %304

426:
  %427 = phi i64 [ -1, %79 ], [ -1, %35 ], [ -1, %41 ], [ -1, %39 ], [ %93, %91 ], [ %49, %43 ], [ -1, %55 ], [ -1, %84 ]
  %428 = phi i64 [ 0, %79 ], [ 0, %35 ], [ 0, %43 ], [ 0, %39 ], [ %92, %91 ], [ 0, %41 ], [ 0, %55 ], [ 0, %84 ]
  %429 = phi i64 [ 0, %79 ], [ 0, %35 ], [ 0, %41 ], [ 0, %39 ], [ %85, %91 ], [ %53, %43 ], [ 0, %55 ], [ 0, %84 ]
  %430 = phi i64 [ 0, %79 ], [ 0, %35 ], [ %37, %43 ], [ 0, %39 ], [ %37, %91 ], [ %37, %41 ], [ %37, %55 ], [ 0, %84 ]
  switch i64 %430, label %419 [
    i64 34, label %94
    i64 42, label %309
    i64 50, label %412
  ]

431:
  %432 = phi i64 [ %13, %94 ], [ -1, %289 ], [ %302, %301 ], [ -1, %263 ], [ -1, %273 ]
  %433 = icmp slt i64 %432, 0
  br i1 %433, label %305, label %306
}

define i32 @kernel.index_ids(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %11 = icmp slt i64 %4, 1
  %12 = select i1 %11, i64 0, i64 %4
  store i64 %12, ptr %10, align 8
  br label %13

13:
  %14 = load i64, ptr %10, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %42, label %41

16:
  %17 = phi i64 [ %51, %42 ], [ %28, %26 ]
  %18 = phi i64 [ 0, %42 ], [ %29, %26 ]
  %19 = getelementptr i64, ptr %5, i64 %17
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, %48
  %22 = icmp ugt i64 %18, 200
  %23 = select i1 %21, i1 true, i1 %22
  br i1 %23, label %25, label %26

24:
  ret i32 0

25:
  store i64 1, ptr %0, align 8
  br label %24

26:
  %27 = add nsw i64 %17, 1
  %28 = and i64 %27, %7
  %29 = add nuw nsw i64 %18, 1
  %30 = getelementptr i32, ptr %6, i64 %28
  %31 = load i32, ptr %30, align 4
  %32 = icmp sgt i32 %31, -1
  br i1 %32, label %16, label %33

33:
  %34 = phi i64 [ %28, %26 ], [ %51, %42 ]
  %35 = icmp eq i64 %48, 0
  br i1 %35, label %36, label %37

36:
  store i64 1, ptr %0, align 8
  br label %24

37:
  %38 = getelementptr i64, ptr %5, i64 %34
  store i64 %48, ptr %38, align 8
  %39 = trunc i64 %43 to i32
  %40 = getelementptr i32, ptr %6, i64 %34
  store i32 %39, ptr %40, align 4
  br label %13

41:
  store i64 0, ptr %0, align 8
  br label %24

42:
  %43 = load i64, ptr %9, align 8
  %44 = add nsw i64 %14, -1
  store i64 %44, ptr %10, align 8
  %45 = add i64 %43, 1
  store i64 %45, ptr %9, align 8
  %46 = mul nsw i64 %43, %3
  %47 = getelementptr i64, ptr %2, i64 %46
  %48 = load i64, ptr %47, align 8
  %49 = mul nsw i64 %48, -7046029254386353131
  %50 = ashr i64 %49, 20
  %51 = and i64 %50, %7
  %52 = getelementptr i32, ptr %6, i64 %51
  %53 = load i32, ptr %52, align 4
  %54 = icmp sgt i32 %53, -1
  br i1 %54, label %16, label %33
}

define i32 @kernel.resolve_ids(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  store i64 0, ptr %10, align 8
  %12 = icmp slt i64 %4, 1
  %13 = select i1 %12, i64 0, i64 %4
  store i64 %13, ptr %11, align 8
  br label %14

14:
  %15 = load i64, ptr %11, align 8
  %16 = icmp sgt i64 %15, 0
  br i1 %16, label %52, label %51

17:
  %18 = icmp sgt i64 %58, 0
  %19 = sub i64 0, %7
  %20 = icmp slt i64 %58, %19
  %21 = select i1 %18, i1 %20, i1 false
  %22 = add nsw i64 %58, -1
  %23 = select i1 %21, i64 %22, i64 -1
  br label %60

24:
  %25 = mul nsw i64 %58, -7046029254386353131
  %26 = ashr i64 %25, 20
  %27 = and i64 %26, %7
  %28 = getelementptr i32, ptr %6, i64 %27
  %29 = load i32, ptr %28, align 4, !noalias !104
  %30 = icmp sgt i32 %29, -1
  br i1 %30, label %31, label %60

31:
  %32 = phi i64 [ %27, %24 ], [ %42, %40 ]
  %33 = getelementptr i64, ptr %5, i64 %32
  %34 = load i64, ptr %33, align 8, !noalias !104
  %35 = icmp eq i64 %34, %58
  br i1 %35, label %36, label %40

36:
  %37 = getelementptr i32, ptr %6, i64 %32
  %38 = load i32, ptr %37, align 4, !noalias !104
  %39 = sext i32 %38 to i64
  br label %60

40:
  %41 = add nsw i64 %32, 1
  %42 = and i64 %41, %7
  %43 = getelementptr i32, ptr %6, i64 %42
  %44 = load i32, ptr %43, align 4, !noalias !104
  %45 = icmp sgt i32 %44, -1
  br i1 %45, label %31, label %60

46:
  ret i32 0

47:
  store i64 1, ptr %0, align 8
  br label %46

48:
  %49 = trunc i64 %61 to i32
  %50 = getelementptr i32, ptr %8, i64 %53
  store i32 %49, ptr %50, align 4
  br label %14

51:
  store i64 0, ptr %0, align 8
  br label %46

52:
  %53 = load i64, ptr %10, align 8
  %54 = add nsw i64 %15, -1
  store i64 %54, ptr %11, align 8
  %55 = add i64 %53, 1
  store i64 %55, ptr %10, align 8
  %56 = mul nsw i64 %53, %3
  %57 = getelementptr i64, ptr %2, i64 %56
  %58 = load i64, ptr %57, align 8
  %59 = icmp slt i64 %7, 0
  br i1 %59, label %17, label %24

60:
  %61 = phi i64 [ %23, %17 ], [ %39, %36 ], [ -1, %40 ], [ -1, %24 ]
  %62 = icmp slt i64 %61, 0
  br i1 %62, label %47, label %48
}

define i32 @kernel.fill(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, ptr %9, ptr %10, i64 %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, ptr %18) {
  %20 = alloca i64, align 8
  %21 = alloca i64, align 8
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  br label %24

24:
  %25 = phi i64 [ %3, %19 ], [ %787, %111 ]
  %26 = phi i64 [ %5, %19 ], [ %30, %111 ]
  %27 = icmp slt i64 %25, %4
  br i1 %27, label %28, label %785

28:
  %29 = phi i64 [ %25, %24 ], [ %787, %798 ]
  %30 = phi i64 [ %26, %24 ], [ %801, %798 ]
  %31 = icmp slt i64 %29, %4
  br i1 %31, label %32, label %49

32:
  %33 = phi i64 [ %38, %44 ], [ %29, %28 ]
  %34 = phi i64 [ %42, %44 ], [ 0, %28 ]
  %35 = phi i64 [ %46, %44 ], [ 0, %28 ]
  %36 = getelementptr i8, ptr %2, i64 %33
  %37 = load i8, ptr %36, align 1, !noalias !107
  %38 = add nsw i64 %33, 1
  %39 = and i8 %37, 127
  %40 = zext i8 %39 to i64
  %41 = shl i64 %40, %35
  %42 = or i64 %34, %41
  %43 = icmp sgt i8 %37, -1
  br i1 %43, label %49, label %44

44:
  %45 = icmp slt i64 %38, %4
  %46 = add nuw nsw i64 %35, 7
  %47 = icmp ult i64 %35, 63
  %48 = select i1 %45, i1 %47, i1 false
  br i1 %48, label %32, label %49

49:
  %50 = phi i64 [ %38, %32 ], [ -1, %44 ], [ -1, %28 ]
  %51 = phi i64 [ %42, %32 ], [ 0, %44 ], [ 0, %28 ]
  %52 = icmp slt i64 %50, 0
  br i1 %52, label %786, label %53

53:
  %54 = and i64 %51, 7
  switch i64 %54, label %786 [
    i64 0, label %55
    i64 2, label %74
    i64 1, label %98
    i64 5, label %97
  ]

55:
  %56 = icmp slt i64 %50, %4
  br i1 %56, label %57, label %786

57:
  %58 = phi i64 [ %63, %69 ], [ %50, %55 ]
  %59 = phi i64 [ %67, %69 ], [ 0, %55 ]
  %60 = phi i64 [ %71, %69 ], [ 0, %55 ]
  %61 = getelementptr i8, ptr %2, i64 %58
  %62 = load i8, ptr %61, align 1, !noalias !113
  %63 = add nuw nsw i64 %58, 1
  %64 = and i8 %62, 127
  %65 = zext i8 %64 to i64
  %66 = shl i64 %65, %60
  %67 = or i64 %59, %66
  %68 = icmp sgt i8 %62, -1
  br i1 %68, label %786, label %69

69:
  %70 = icmp slt i64 %63, %4
  %71 = add nuw nsw i64 %60, 7
  %72 = icmp ult i64 %60, 63
  %73 = select i1 %70, i1 %72, i1 false
  br i1 %73, label %57, label %786

74:
  %75 = icmp slt i64 %50, %4
  br i1 %75, label %76, label %93

76:
  %77 = phi i64 [ %82, %88 ], [ %50, %74 ]
  %78 = phi i64 [ %86, %88 ], [ 0, %74 ]
  %79 = phi i64 [ %90, %88 ], [ 0, %74 ]
  %80 = getelementptr i8, ptr %2, i64 %77
  %81 = load i8, ptr %80, align 1, !noalias !116
  %82 = add nuw nsw i64 %77, 1
  %83 = and i8 %81, 127
  %84 = zext i8 %83 to i64
  %85 = shl i64 %84, %79
  %86 = or i64 %78, %85
  %87 = icmp sgt i8 %81, -1
  br i1 %87, label %93, label %88

88:
  %89 = icmp slt i64 %82, %4
  %90 = add nuw nsw i64 %79, 7
  %91 = icmp ult i64 %79, 63
  %92 = select i1 %89, i1 %91, i1 false
  br i1 %92, label %76, label %93

93:
  %94 = phi i64 [ %82, %76 ], [ -1, %88 ], [ -1, %74 ]
  %95 = phi i64 [ %86, %76 ], [ 0, %88 ], [ 0, %74 ]
  %96 = icmp slt i64 %94, 0
  br i1 %96, label %786, label %98

97:
  br label %98

98:
  %99 = phi i64 [ %50, %97 ], [ %94, %93 ], [ %50, %53 ]
  %100 = phi i64 [ 4, %97 ], [ %95, %93 ], [ 8, %53 ]
  %101 = icmp slt i64 %100, 0
  %102 = sub nsw i64 %4, %99
  %103 = icmp sgt i64 %100, %102
  %104 = select i1 %101, i1 true, i1 %103
  br i1 %104, label %786, label %105

105:
  %106 = add nuw nsw i64 %99, %100
  %107 = add nuw nsw i64 %99, %100
  %108 = icmp eq i64 %51, 18
  br label %786

109:
  ret i32 0

110:
  store i64 1, ptr %0, align 8
  br label %109

111:
  br i1 %790, label %112, label %24

112:
  %113 = getelementptr i64, ptr %13, i64 %30
  %114 = load i64, ptr %113, align 8
  %115 = icmp slt i64 %789, %788
  br i1 %115, label %116, label %792

116:
  %117 = phi i64 [ %789, %112 ], [ %197, %377 ]
  %118 = phi i64 [ %114, %112 ], [ %378, %377 ]
  %119 = icmp slt i64 %117, %788
  br i1 %119, label %120, label %137

120:
  %121 = phi i64 [ %126, %132 ], [ %117, %116 ]
  %122 = phi i64 [ %130, %132 ], [ 0, %116 ]
  %123 = phi i64 [ %134, %132 ], [ 0, %116 ]
  %124 = getelementptr i8, ptr %2, i64 %121
  %125 = load i8, ptr %124, align 1, !noalias !119
  %126 = add nsw i64 %121, 1
  %127 = and i8 %125, 127
  %128 = zext i8 %127 to i64
  %129 = shl i64 %128, %123
  %130 = or i64 %122, %129
  %131 = icmp sgt i8 %125, -1
  br i1 %131, label %137, label %132

132:
  %133 = icmp slt i64 %126, %788
  %134 = add nuw nsw i64 %123, 7
  %135 = icmp ult i64 %123, 63
  %136 = select i1 %133, i1 %135, i1 false
  br i1 %136, label %120, label %137

137:
  %138 = phi i64 [ %126, %120 ], [ -1, %132 ], [ -1, %116 ]
  %139 = phi i64 [ %130, %120 ], [ 0, %132 ], [ 0, %116 ]
  %140 = icmp slt i64 %138, 0
  br i1 %140, label %196, label %141

141:
  %142 = and i64 %139, 7
  switch i64 %142, label %196 [
    i64 0, label %143
    i64 2, label %162
    i64 1, label %186
    i64 5, label %185
  ]

143:
  %144 = icmp slt i64 %138, %788
  br i1 %144, label %145, label %196

145:
  %146 = phi i64 [ %151, %157 ], [ %138, %143 ]
  %147 = phi i64 [ %155, %157 ], [ 0, %143 ]
  %148 = phi i64 [ %159, %157 ], [ 0, %143 ]
  %149 = getelementptr i8, ptr %2, i64 %146
  %150 = load i8, ptr %149, align 1, !noalias !128
  %151 = add nuw nsw i64 %146, 1
  %152 = and i8 %150, 127
  %153 = zext i8 %152 to i64
  %154 = shl i64 %153, %148
  %155 = or i64 %147, %154
  %156 = icmp sgt i8 %150, -1
  br i1 %156, label %196, label %157

157:
  %158 = icmp slt i64 %151, %788
  %159 = add nuw nsw i64 %148, 7
  %160 = icmp ult i64 %148, 63
  %161 = select i1 %158, i1 %160, i1 false
  br i1 %161, label %145, label %196

162:
  %163 = icmp slt i64 %138, %788
  br i1 %163, label %164, label %181

164:
  %165 = phi i64 [ %170, %176 ], [ %138, %162 ]
  %166 = phi i64 [ %174, %176 ], [ 0, %162 ]
  %167 = phi i64 [ %178, %176 ], [ 0, %162 ]
  %168 = getelementptr i8, ptr %2, i64 %165
  %169 = load i8, ptr %168, align 1, !noalias !131
  %170 = add nuw nsw i64 %165, 1
  %171 = and i8 %169, 127
  %172 = zext i8 %171 to i64
  %173 = shl i64 %172, %167
  %174 = or i64 %166, %173
  %175 = icmp sgt i8 %169, -1
  br i1 %175, label %181, label %176

176:
  %177 = icmp slt i64 %170, %788
  %178 = add nuw nsw i64 %167, 7
  %179 = icmp ult i64 %167, 63
  %180 = select i1 %177, i1 %179, i1 false
  br i1 %180, label %164, label %181

181:
  %182 = phi i64 [ %170, %164 ], [ -1, %176 ], [ -1, %162 ]
  %183 = phi i64 [ %174, %164 ], [ 0, %176 ], [ 0, %162 ]
  %184 = icmp slt i64 %182, 0
  br i1 %184, label %196, label %186

185:
  br label %186

186:
  %187 = phi i64 [ %138, %185 ], [ %182, %181 ], [ %138, %141 ]
  %188 = phi i64 [ 4, %185 ], [ %183, %181 ], [ 8, %141 ]
  %189 = icmp slt i64 %188, 0
  %190 = sub nsw i64 %788, %187
  %191 = icmp sgt i64 %188, %190
  %192 = select i1 %189, i1 true, i1 %191
  br i1 %192, label %196, label %193

193:
  %194 = add nuw nsw i64 %187, %188
  %195 = add nuw nsw i64 %187, %188
  br label %196

196:
  %197 = phi i64 [ -1, %181 ], [ -1, %137 ], [ -1, %143 ], [ -1, %141 ], [ %195, %193 ], [ %151, %145 ], [ -1, %157 ], [ -1, %186 ]
  %198 = phi i64 [ 0, %181 ], [ 0, %137 ], [ 0, %145 ], [ 0, %141 ], [ %194, %193 ], [ 0, %143 ], [ 0, %157 ], [ 0, %186 ]
  %199 = phi i64 [ 0, %181 ], [ 0, %137 ], [ 0, %143 ], [ 0, %141 ], [ %187, %193 ], [ %155, %145 ], [ 0, %157 ], [ 0, %186 ]
  %200 = phi i64 [ 0, %181 ], [ 0, %137 ], [ %139, %145 ], [ 0, %141 ], [ %139, %193 ], [ %139, %143 ], [ %139, %157 ], [ 0, %186 ]
  switch i64 %200, label %377 [
    i64 8, label %201
    i64 10, label %239
  ]

201:
  %202 = icmp slt i64 %11, 0
  br i1 %202, label %203, label %210

203:
  %204 = icmp sgt i64 %199, 0
  %205 = sub i64 0, %11
  %206 = icmp slt i64 %199, %205
  %207 = select i1 %204, i1 %206, i1 false
  %208 = add nsw i64 %199, -1
  %209 = select i1 %207, i64 %208, i64 -1
  br label %232

210:
  %211 = mul nsw i64 %199, -7046029254386353131
  %212 = ashr i64 %211, 20
  %213 = and i64 %212, %11
  %214 = getelementptr i32, ptr %10, i64 %213
  %215 = load i32, ptr %214, align 4, !noalias !134
  %216 = icmp sgt i32 %215, -1
  br i1 %216, label %217, label %232

217:
  %218 = phi i64 [ %213, %210 ], [ %228, %226 ]
  %219 = getelementptr i64, ptr %9, i64 %218
  %220 = load i64, ptr %219, align 8, !noalias !134
  %221 = icmp eq i64 %220, %199
  br i1 %221, label %222, label %226

222:
  %223 = getelementptr i32, ptr %10, i64 %218
  %224 = load i32, ptr %223, align 4, !noalias !134
  %225 = sext i32 %224 to i64
  br label %232

226:
  %227 = add nsw i64 %218, 1
  %228 = and i64 %227, %11
  %229 = getelementptr i32, ptr %10, i64 %228
  %230 = load i32, ptr %229, align 4, !noalias !134
  %231 = icmp sgt i32 %230, -1
  br i1 %231, label %217, label %232

232:
  %233 = phi i64 [ %209, %203 ], [ %225, %222 ], [ -1, %226 ], [ -1, %210 ]
  %234 = icmp slt i64 %233, 0
  br i1 %234, label %792, label %235

235:
  %236 = trunc i64 %233 to i32
  %237 = getelementptr i32, ptr %14, i64 %118
  store i32 %236, ptr %237, align 4, !noalias !137
  %238 = add nsw i64 %118, 1
  br label %377

239:
  %240 = icmp slt i64 %199, %198
  br i1 %240, label %241, label %377

241:
  %242 = phi i64 [ %118, %239 ], [ %375, %372 ]
  %243 = phi i64 [ %199, %239 ], [ %335, %372 ]
  %244 = sub nsw i64 %198, %243
  %245 = icmp slt i64 %244, 4
  br i1 %245, label %246, label %265

246:
  %247 = icmp slt i64 %243, %198
  br i1 %247, label %248, label %334

248:
  %249 = phi i64 [ %254, %260 ], [ %243, %246 ]
  %250 = phi i64 [ %258, %260 ], [ 0, %246 ]
  %251 = phi i64 [ %262, %260 ], [ 0, %246 ]
  %252 = getelementptr i8, ptr %2, i64 %249
  %253 = load i8, ptr %252, align 1, !noalias !138
  %254 = add nsw i64 %249, 1
  %255 = and i8 %253, 127
  %256 = zext i8 %255 to i64
  %257 = shl i64 %256, %251
  %258 = or i64 %250, %257
  %259 = icmp sgt i8 %253, -1
  br i1 %259, label %334, label %260

260:
  %261 = icmp slt i64 %254, %198
  %262 = add nuw nsw i64 %251, 7
  %263 = icmp ult i64 %251, 63
  %264 = select i1 %261, i1 %263, i1 false
  br i1 %264, label %248, label %334

265:
  %266 = getelementptr i8, ptr %2, i64 %243
  %267 = load i8, ptr %266, align 1, !noalias !144
  %268 = zext i8 %267 to i64
  %269 = getelementptr i8, ptr %2, i64 %243
  %270 = getelementptr i8, ptr %269, i64 1
  %271 = load i8, ptr %270, align 1, !noalias !144
  %272 = zext i8 %271 to i64
  %273 = shl nuw nsw i64 %272, 8
  %274 = or i64 %273, %268
  %275 = getelementptr i8, ptr %2, i64 %243
  %276 = getelementptr i8, ptr %275, i64 2
  %277 = load i8, ptr %276, align 1, !noalias !144
  %278 = zext i8 %277 to i64
  %279 = shl nuw nsw i64 %278, 16
  %280 = or i64 %274, %279
  %281 = getelementptr i8, ptr %2, i64 %243
  %282 = getelementptr i8, ptr %281, i64 3
  %283 = load i8, ptr %282, align 1, !noalias !144
  %284 = zext i8 %283 to i64
  %285 = shl nuw nsw i64 %284, 24
  %286 = or i64 %280, %285
  %287 = and i64 %286, 2155905152
  %288 = icmp eq i64 %287, 2155905152
  br i1 %288, label %289, label %308

289:
  %290 = icmp slt i64 %243, %198
  br i1 %290, label %291, label %334

291:
  %292 = phi i64 [ %297, %303 ], [ %243, %289 ]
  %293 = phi i64 [ %301, %303 ], [ 0, %289 ]
  %294 = phi i64 [ %305, %303 ], [ 0, %289 ]
  %295 = getelementptr i8, ptr %2, i64 %292
  %296 = load i8, ptr %295, align 1, !noalias !145
  %297 = add nsw i64 %292, 1
  %298 = and i8 %296, 127
  %299 = zext i8 %298 to i64
  %300 = shl i64 %299, %294
  %301 = or i64 %293, %300
  %302 = icmp sgt i8 %296, -1
  br i1 %302, label %334, label %303

303:
  %304 = icmp slt i64 %297, %198
  %305 = add nuw nsw i64 %294, 7
  %306 = icmp ult i64 %294, 63
  %307 = select i1 %304, i1 %306, i1 false
  br i1 %307, label %291, label %334

308:
  %309 = xor i64 %287, 2155905152
  %310 = sub nsw i64 0, %309
  %311 = and i64 %309, %310
  %312 = add nuw nsw i64 %311, 2147483647
  %313 = and i64 %312, 2139062143
  %314 = and i64 %286, %313
  %315 = and i64 %314, 127
  %316 = lshr i64 %314, 1
  %317 = and i64 %316, 16256
  %318 = or i64 %315, %317
  %319 = lshr i64 %314, 2
  %320 = and i64 %319, 2080768
  %321 = or i64 %318, %320
  %322 = lshr i64 %314, 3
  %323 = and i64 %322, 266338304
  %324 = or i64 %321, %323
  %325 = icmp ugt i64 %311, 128
  %326 = select i1 %325, i64 2, i64 1
  %327 = icmp ugt i64 %311, 32768
  %328 = zext i1 %327 to i64
  %329 = add nuw nsw i64 %326, %328
  %330 = icmp ugt i64 %311, 8388608
  %331 = zext i1 %330 to i64
  %332 = add nuw nsw i64 %329, %331
  %333 = add nsw i64 %243, %332
  br label %334

334:
  %335 = phi i64 [ %333, %308 ], [ -1, %246 ], [ %254, %248 ], [ -1, %260 ], [ %297, %291 ], [ -1, %303 ], [ -1, %289 ]
  %336 = phi i64 [ %324, %308 ], [ 0, %246 ], [ %258, %248 ], [ 0, %260 ], [ %301, %291 ], [ 0, %303 ], [ 0, %289 ]
  %337 = icmp slt i64 %335, 0
  br i1 %337, label %792, label %338

338:
  %339 = icmp slt i64 %11, 0
  br i1 %339, label %340, label %347

340:
  %341 = icmp sgt i64 %336, 0
  %342 = sub i64 0, %11
  %343 = icmp slt i64 %336, %342
  %344 = select i1 %341, i1 %343, i1 false
  %345 = add nsw i64 %336, -1
  %346 = select i1 %344, i64 %345, i64 -1
  br label %369

347:
  %348 = mul nsw i64 %336, -7046029254386353131
  %349 = ashr i64 %348, 20
  %350 = and i64 %349, %11
  %351 = getelementptr i32, ptr %10, i64 %350
  %352 = load i32, ptr %351, align 4, !noalias !148
  %353 = icmp sgt i32 %352, -1
  br i1 %353, label %354, label %369

354:
  %355 = phi i64 [ %350, %347 ], [ %365, %363 ]
  %356 = getelementptr i64, ptr %9, i64 %355
  %357 = load i64, ptr %356, align 8, !noalias !148
  %358 = icmp eq i64 %357, %336
  br i1 %358, label %359, label %363

359:
  %360 = getelementptr i32, ptr %10, i64 %355
  %361 = load i32, ptr %360, align 4, !noalias !148
  %362 = sext i32 %361 to i64
  br label %369

363:
  %364 = add nsw i64 %355, 1
  %365 = and i64 %364, %11
  %366 = getelementptr i32, ptr %10, i64 %365
  %367 = load i32, ptr %366, align 4, !noalias !148
  %368 = icmp sgt i32 %367, -1
  br i1 %368, label %354, label %369

369:
  %370 = phi i64 [ %346, %340 ], [ %362, %359 ], [ -1, %363 ], [ -1, %347 ]
  %371 = icmp slt i64 %370, 0
  br i1 %371, label %792, label %372

372:
  %373 = trunc i64 %370 to i32
  %374 = getelementptr i32, ptr %14, i64 %242
  store i32 %373, ptr %374, align 4, !noalias !137
  %375 = add nsw i64 %242, 1
  %376 = icmp slt i64 %335, %198
  br i1 %376, label %241, label %377

377:
  %378 = phi i64 [ %238, %235 ], [ %375, %372 ], [ %118, %239 ], [ %118, %196 ]
  %379 = icmp slt i64 %197, %788
  br i1 %379, label %116, label %792

380:
  store i64 1, ptr %0, align 8
  br label %109

381:
  %382 = getelementptr i64, ptr %13, i64 %30
  %383 = getelementptr i8, ptr %382, i64 8
  store i64 %793, ptr %383, align 8
  %384 = mul nsw i64 %30, %6
  %385 = icmp slt i64 %789, %788
  br i1 %385, label %386, label %514

386:
  %387 = phi i64 [ %789, %381 ], [ %467, %511 ]
  %388 = phi i64 [ 0, %381 ], [ %512, %511 ]
  %389 = icmp slt i64 %387, %788
  br i1 %389, label %390, label %407

390:
  %391 = phi i64 [ %396, %402 ], [ %387, %386 ]
  %392 = phi i64 [ %400, %402 ], [ 0, %386 ]
  %393 = phi i64 [ %404, %402 ], [ 0, %386 ]
  %394 = getelementptr i8, ptr %2, i64 %391
  %395 = load i8, ptr %394, align 1, !noalias !151
  %396 = add nsw i64 %391, 1
  %397 = and i8 %395, 127
  %398 = zext i8 %397 to i64
  %399 = shl i64 %398, %393
  %400 = or i64 %392, %399
  %401 = icmp sgt i8 %395, -1
  br i1 %401, label %407, label %402

402:
  %403 = icmp slt i64 %396, %788
  %404 = add nuw nsw i64 %393, 7
  %405 = icmp ult i64 %393, 63
  %406 = select i1 %403, i1 %405, i1 false
  br i1 %406, label %390, label %407

407:
  %408 = phi i64 [ %396, %390 ], [ -1, %402 ], [ -1, %386 ]
  %409 = phi i64 [ %400, %390 ], [ 0, %402 ], [ 0, %386 ]
  %410 = icmp slt i64 %408, 0
  br i1 %410, label %466, label %411

411:
  %412 = and i64 %409, 7
  switch i64 %412, label %466 [
    i64 0, label %413
    i64 2, label %432
    i64 1, label %456
    i64 5, label %455
  ]

413:
  %414 = icmp slt i64 %408, %788
  br i1 %414, label %415, label %466

415:
  %416 = phi i64 [ %421, %427 ], [ %408, %413 ]
  %417 = phi i64 [ %425, %427 ], [ 0, %413 ]
  %418 = phi i64 [ %429, %427 ], [ 0, %413 ]
  %419 = getelementptr i8, ptr %2, i64 %416
  %420 = load i8, ptr %419, align 1, !noalias !160
  %421 = add nuw nsw i64 %416, 1
  %422 = and i8 %420, 127
  %423 = zext i8 %422 to i64
  %424 = shl i64 %423, %418
  %425 = or i64 %417, %424
  %426 = icmp sgt i8 %420, -1
  br i1 %426, label %466, label %427

427:
  %428 = icmp slt i64 %421, %788
  %429 = add nuw nsw i64 %418, 7
  %430 = icmp ult i64 %418, 63
  %431 = select i1 %428, i1 %430, i1 false
  br i1 %431, label %415, label %466

432:
  %433 = icmp slt i64 %408, %788
  br i1 %433, label %434, label %451

434:
  %435 = phi i64 [ %440, %446 ], [ %408, %432 ]
  %436 = phi i64 [ %444, %446 ], [ 0, %432 ]
  %437 = phi i64 [ %448, %446 ], [ 0, %432 ]
  %438 = getelementptr i8, ptr %2, i64 %435
  %439 = load i8, ptr %438, align 1, !noalias !163
  %440 = add nuw nsw i64 %435, 1
  %441 = and i8 %439, 127
  %442 = zext i8 %441 to i64
  %443 = shl i64 %442, %437
  %444 = or i64 %436, %443
  %445 = icmp sgt i8 %439, -1
  br i1 %445, label %451, label %446

446:
  %447 = icmp slt i64 %440, %788
  %448 = add nuw nsw i64 %437, 7
  %449 = icmp ult i64 %437, 63
  %450 = select i1 %447, i1 %449, i1 false
  br i1 %450, label %434, label %451

451:
  %452 = phi i64 [ %440, %434 ], [ -1, %446 ], [ -1, %432 ]
  %453 = phi i64 [ %444, %434 ], [ 0, %446 ], [ 0, %432 ]
  %454 = icmp slt i64 %452, 0
  br i1 %454, label %466, label %456

455:
  br label %456

456:
  %457 = phi i64 [ %408, %455 ], [ %452, %451 ], [ %408, %411 ]
  %458 = phi i64 [ 4, %455 ], [ %453, %451 ], [ 8, %411 ]
  %459 = icmp slt i64 %458, 0
  %460 = sub nsw i64 %788, %457
  %461 = icmp sgt i64 %458, %460
  %462 = select i1 %459, i1 true, i1 %461
  br i1 %462, label %466, label %463

463:
  %464 = add nuw nsw i64 %457, %458
  %465 = add nuw nsw i64 %457, %458
  br label %466

466:
  %467 = phi i64 [ -1, %451 ], [ -1, %407 ], [ -1, %413 ], [ -1, %411 ], [ %465, %463 ], [ %421, %415 ], [ -1, %427 ], [ -1, %456 ]
  %468 = phi i64 [ 0, %451 ], [ 0, %407 ], [ 0, %415 ], [ 0, %411 ], [ %464, %463 ], [ 0, %413 ], [ 0, %427 ], [ 0, %456 ]
  %469 = phi i64 [ 0, %451 ], [ 0, %407 ], [ 0, %413 ], [ 0, %411 ], [ %457, %463 ], [ %425, %415 ], [ 0, %427 ], [ 0, %456 ]
  %470 = phi i64 [ 0, %451 ], [ 0, %407 ], [ %409, %415 ], [ 0, %411 ], [ %409, %463 ], [ %409, %413 ], [ %409, %427 ], [ 0, %456 ]
  switch i64 %470, label %511 [
    i64 16, label %471
    i64 18, label %477
  ]

471:
  %472 = icmp slt i64 %388, %6
  br i1 %472, label %473, label %518

473:
  %474 = getelementptr i64, ptr %12, i64 %384
  %475 = getelementptr i64, ptr %474, i64 %388
  store i64 %469, ptr %475, align 8, !noalias !166
  %476 = add nsw i64 %388, 1
  br label %511

477:
  %478 = icmp slt i64 %469, %468
  br i1 %478, label %479, label %511

479:
  %480 = phi i64 [ %388, %477 ], [ %509, %506 ]
  %481 = phi i64 [ %469, %477 ], [ %501, %506 ]
  %482 = icmp slt i64 %481, %468
  br i1 %482, label %483, label %500

483:
  %484 = phi i64 [ %489, %495 ], [ %481, %479 ]
  %485 = phi i64 [ %493, %495 ], [ 0, %479 ]
  %486 = phi i64 [ %497, %495 ], [ 0, %479 ]
  %487 = getelementptr i8, ptr %2, i64 %484
  %488 = load i8, ptr %487, align 1, !noalias !167
  %489 = add nsw i64 %484, 1
  %490 = and i8 %488, 127
  %491 = zext i8 %490 to i64
  %492 = shl i64 %491, %486
  %493 = or i64 %485, %492
  %494 = icmp sgt i8 %488, -1
  br i1 %494, label %500, label %495

495:
  %496 = icmp slt i64 %489, %468
  %497 = add nuw nsw i64 %486, 7
  %498 = icmp ult i64 %486, 63
  %499 = select i1 %496, i1 %498, i1 false
  br i1 %499, label %483, label %500

500:
  %501 = phi i64 [ %489, %483 ], [ -1, %495 ], [ -1, %479 ]
  %502 = phi i64 [ %493, %483 ], [ 0, %495 ], [ 0, %479 ]
  %503 = icmp sge i64 %501, 0
  %504 = icmp slt i64 %480, %6
  %505 = select i1 %503, i1 %504, i1 false
  br i1 %505, label %506, label %518

506:
  %507 = getelementptr i64, ptr %12, i64 %384
  %508 = getelementptr i64, ptr %507, i64 %480
  store i64 %502, ptr %508, align 8, !noalias !166
  %509 = add nsw i64 %480, 1
  %510 = icmp slt i64 %501, %468
  br i1 %510, label %479, label %511

511:
  %512 = phi i64 [ %476, %473 ], [ %509, %506 ], [ %388, %477 ], [ %388, %466 ]
  %513 = icmp slt i64 %467, %788
  br i1 %513, label %386, label %514

514:
  %515 = phi i64 [ %512, %511 ], [ 0, %381 ]
  %516 = icmp eq i64 %515, %6
  %517 = select i1 %516, i1 true, i1 false
  br i1 %517, label %519, label %518

518:
  store i64 1, ptr %0, align 8
  br label %109

519:
  %520 = getelementptr i64, ptr %15, i64 %30
  %521 = load i64, ptr %520, align 8
  store i64 0, ptr %22, align 8, !noalias !170
  store i64 0, ptr %23, align 8, !noalias !170
  br label %522

522:
  %523 = phi i64 [ %789, %519 ], [ %608, %607 ]
  %524 = phi i64 [ %521, %519 ], [ %528, %607 ]
  %525 = icmp slt i64 %523, %788
  br i1 %525, label %526, label %795

526:
  %527 = phi i64 [ %523, %522 ], [ %608, %730 ]
  %528 = phi i64 [ %524, %522 ], [ %731, %730 ]
  %529 = icmp slt i64 %527, %788
  br i1 %529, label %530, label %547

530:
  %531 = phi i64 [ %536, %542 ], [ %527, %526 ]
  %532 = phi i64 [ %540, %542 ], [ 0, %526 ]
  %533 = phi i64 [ %544, %542 ], [ 0, %526 ]
  %534 = getelementptr i8, ptr %2, i64 %531
  %535 = load i8, ptr %534, align 1, !noalias !174
  %536 = add nsw i64 %531, 1
  %537 = and i8 %535, 127
  %538 = zext i8 %537 to i64
  %539 = shl i64 %538, %533
  %540 = or i64 %532, %539
  %541 = icmp sgt i8 %535, -1
  br i1 %541, label %547, label %542

542:
  %543 = icmp slt i64 %536, %788
  %544 = add nuw nsw i64 %533, 7
  %545 = icmp ult i64 %533, 63
  %546 = select i1 %543, i1 %545, i1 false
  br i1 %546, label %530, label %547

547:
  %548 = phi i64 [ %536, %530 ], [ -1, %542 ], [ -1, %526 ]
  %549 = phi i64 [ %540, %530 ], [ 0, %542 ], [ 0, %526 ]
  %550 = icmp slt i64 %548, 0
  br i1 %550, label %607, label %551

551:
  %552 = and i64 %549, 7
  switch i64 %552, label %607 [
    i64 0, label %553
    i64 2, label %572
    i64 1, label %596
    i64 5, label %595
  ]

553:
  %554 = icmp slt i64 %548, %788
  br i1 %554, label %555, label %607

555:
  %556 = phi i64 [ %561, %567 ], [ %548, %553 ]
  %557 = phi i64 [ %565, %567 ], [ 0, %553 ]
  %558 = phi i64 [ %569, %567 ], [ 0, %553 ]
  %559 = getelementptr i8, ptr %2, i64 %556
  %560 = load i8, ptr %559, align 1, !noalias !180
  %561 = add nuw nsw i64 %556, 1
  %562 = and i8 %560, 127
  %563 = zext i8 %562 to i64
  %564 = shl i64 %563, %558
  %565 = or i64 %557, %564
  %566 = icmp sgt i8 %560, -1
  br i1 %566, label %607, label %567

567:
  %568 = icmp slt i64 %561, %788
  %569 = add nuw nsw i64 %558, 7
  %570 = icmp ult i64 %558, 63
  %571 = select i1 %568, i1 %570, i1 false
  br i1 %571, label %555, label %607

572:
  %573 = icmp slt i64 %548, %788
  br i1 %573, label %574, label %591

574:
  %575 = phi i64 [ %580, %586 ], [ %548, %572 ]
  %576 = phi i64 [ %584, %586 ], [ 0, %572 ]
  %577 = phi i64 [ %588, %586 ], [ 0, %572 ]
  %578 = getelementptr i8, ptr %2, i64 %575
  %579 = load i8, ptr %578, align 1, !noalias !183
  %580 = add nuw nsw i64 %575, 1
  %581 = and i8 %579, 127
  %582 = zext i8 %581 to i64
  %583 = shl i64 %582, %577
  %584 = or i64 %576, %583
  %585 = icmp sgt i8 %579, -1
  br i1 %585, label %591, label %586

586:
  %587 = icmp slt i64 %580, %788
  %588 = add nuw nsw i64 %577, 7
  %589 = icmp ult i64 %577, 63
  %590 = select i1 %587, i1 %589, i1 false
  br i1 %590, label %574, label %591

591:
  %592 = phi i64 [ %580, %574 ], [ -1, %586 ], [ -1, %572 ]
  %593 = phi i64 [ %584, %574 ], [ 0, %586 ], [ 0, %572 ]
  %594 = icmp slt i64 %592, 0
  br i1 %594, label %607, label %596

595:
  br label %596

596:
  %597 = phi i64 [ %548, %595 ], [ %592, %591 ], [ %548, %551 ]
  %598 = phi i64 [ 4, %595 ], [ %593, %591 ], [ 8, %551 ]
  %599 = icmp slt i64 %598, 0
  %600 = sub nsw i64 %788, %597
  %601 = icmp sgt i64 %598, %600
  %602 = select i1 %599, i1 true, i1 %601
  br i1 %602, label %607, label %603

603:
  %604 = add nuw nsw i64 %597, %598
  %605 = add nuw nsw i64 %597, %598
  %606 = icmp eq i64 %549, 26
  br label %607

607:
  %608 = phi i64 [ -1, %591 ], [ -1, %547 ], [ -1, %553 ], [ -1, %551 ], [ %605, %603 ], [ %561, %555 ], [ -1, %567 ], [ -1, %596 ]
  %609 = phi i64 [ 0, %591 ], [ 0, %547 ], [ 0, %555 ], [ 0, %551 ], [ %604, %603 ], [ 0, %553 ], [ 0, %567 ], [ 0, %596 ]
  %610 = phi i64 [ 0, %591 ], [ 0, %547 ], [ 0, %553 ], [ 0, %551 ], [ %597, %603 ], [ %565, %555 ], [ 0, %567 ], [ 0, %596 ]
  %611 = phi i1 [ false, %591 ], [ false, %547 ], [ false, %555 ], [ false, %551 ], [ %606, %603 ], [ false, %553 ], [ false, %567 ], [ false, %596 ]
  br i1 %611, label %612, label %522

612:
  %613 = getelementptr i64, ptr %16, i64 %528
  store i64 0, ptr %613, align 8, !noalias !170
  store i64 0, ptr %22, align 8, !noalias !170
  store i64 3, ptr %23, align 8, !noalias !170
  br label %614

614:
  %615 = load i64, ptr %23, align 8, !noalias !170
  %616 = icmp sgt i64 %615, 0
  br i1 %616, label %733, label %617

617:
  %618 = icmp slt i64 %610, %609
  br i1 %618, label %619, label %730

619:
  %620 = phi i64 [ %610, %617 ], [ %698, %728 ]
  %621 = icmp slt i64 %620, %609
  br i1 %621, label %622, label %639

622:
  %623 = phi i64 [ %628, %634 ], [ %620, %619 ]
  %624 = phi i64 [ %632, %634 ], [ 0, %619 ]
  %625 = phi i64 [ %636, %634 ], [ 0, %619 ]
  %626 = getelementptr i8, ptr %2, i64 %623
  %627 = load i8, ptr %626, align 1, !noalias !186
  %628 = add nsw i64 %623, 1
  %629 = and i8 %627, 127
  %630 = zext i8 %629 to i64
  %631 = shl i64 %630, %625
  %632 = or i64 %624, %631
  %633 = icmp sgt i8 %627, -1
  br i1 %633, label %639, label %634

634:
  %635 = icmp slt i64 %628, %609
  %636 = add nuw nsw i64 %625, 7
  %637 = icmp ult i64 %625, 63
  %638 = select i1 %635, i1 %637, i1 false
  br i1 %638, label %622, label %639

639:
  %640 = phi i64 [ %628, %622 ], [ -1, %634 ], [ -1, %619 ]
  %641 = phi i64 [ %632, %622 ], [ 0, %634 ], [ 0, %619 ]
  %642 = icmp slt i64 %640, 0
  br i1 %642, label %697, label %643

643:
  %644 = and i64 %641, 7
  switch i64 %644, label %697 [
    i64 0, label %645
    i64 2, label %664
    i64 1, label %688
    i64 5, label %687
  ]

645:
  %646 = icmp slt i64 %640, %609
  br i1 %646, label %647, label %697

647:
  %648 = phi i64 [ %653, %659 ], [ %640, %645 ]
  %649 = phi i64 [ %657, %659 ], [ 0, %645 ]
  %650 = phi i64 [ %661, %659 ], [ 0, %645 ]
  %651 = getelementptr i8, ptr %2, i64 %648
  %652 = load i8, ptr %651, align 1, !noalias !192
  %653 = add nuw nsw i64 %648, 1
  %654 = and i8 %652, 127
  %655 = zext i8 %654 to i64
  %656 = shl i64 %655, %650
  %657 = or i64 %649, %656
  %658 = icmp sgt i8 %652, -1
  br i1 %658, label %697, label %659

659:
  %660 = icmp slt i64 %653, %609
  %661 = add nuw nsw i64 %650, 7
  %662 = icmp ult i64 %650, 63
  %663 = select i1 %660, i1 %662, i1 false
  br i1 %663, label %647, label %697

664:
  %665 = icmp slt i64 %640, %609
  br i1 %665, label %666, label %683

666:
  %667 = phi i64 [ %680, %678 ], [ 0, %664 ]
  %668 = phi i64 [ %676, %678 ], [ 0, %664 ]
  %669 = phi i64 [ %672, %678 ], [ %640, %664 ]
  %670 = getelementptr i8, ptr %2, i64 %669
  %671 = load i8, ptr %670, align 1, !noalias !195
  %672 = add nuw nsw i64 %669, 1
  %673 = and i8 %671, 127
  %674 = zext i8 %673 to i64
  %675 = shl i64 %674, %667
  %676 = or i64 %668, %675
  %677 = icmp sgt i8 %671, -1
  br i1 %677, label %683, label %678

678:
  %679 = icmp slt i64 %672, %609
  %680 = add nuw nsw i64 %667, 7
  %681 = icmp ult i64 %667, 63
  %682 = select i1 %679, i1 %681, i1 false
  br i1 %682, label %666, label %683

683:
  %684 = phi i64 [ %672, %666 ], [ -1, %678 ], [ -1, %664 ]
  %685 = phi i64 [ %676, %666 ], [ 0, %678 ], [ 0, %664 ]
  %686 = icmp slt i64 %684, 0
  br i1 %686, label %697, label %688

687:
  br label %688

688:
  %689 = phi i64 [ %640, %687 ], [ %684, %683 ], [ %640, %643 ]
  %690 = phi i64 [ 4, %687 ], [ %685, %683 ], [ 8, %643 ]
  %691 = icmp slt i64 %690, 0
  %692 = sub nsw i64 %609, %689
  %693 = icmp sgt i64 %690, %692
  %694 = select i1 %691, i1 true, i1 %693
  br i1 %694, label %697, label %695

695:
  %696 = add nuw nsw i64 %689, %690
  br label %697

697:
  %698 = phi i64 [ -1, %683 ], [ -1, %639 ], [ -1, %645 ], [ -1, %643 ], [ %696, %695 ], [ %653, %647 ], [ -1, %659 ], [ -1, %688 ]
  %699 = phi i64 [ 0, %683 ], [ 0, %639 ], [ 0, %645 ], [ 0, %643 ], [ %689, %695 ], [ %657, %647 ], [ 0, %659 ], [ 0, %688 ]
  %700 = phi i64 [ 0, %683 ], [ 0, %639 ], [ %641, %647 ], [ 0, %643 ], [ %641, %695 ], [ %641, %645 ], [ %641, %659 ], [ 0, %688 ]
  %701 = ashr i64 %700, 3
  %702 = icmp slt i64 %698, 0
  br i1 %702, label %795, label %703

703:
  %704 = add nsw i64 %701, -1
  %705 = icmp uge i64 %704, 4
  %706 = and i64 %700, 7
  %707 = icmp eq i64 %706, 0
  %708 = select i1 %705, i1 true, i1 %707
  br i1 %708, label %709, label %795

709:
  %710 = icmp eq i64 %701, 3
  br i1 %710, label %711, label %713

711:
  %712 = getelementptr i64, ptr %16, i64 %528
  store i64 %699, ptr %712, align 8, !noalias !170
  br label %728

713:
  %714 = add nsw i64 %701, -1
  %715 = icmp ult i64 %714, 4
  br i1 %715, label %716, label %728

716:
  %717 = icmp sge i64 %699, 0
  %718 = icmp slt i64 %699, %7
  %719 = select i1 %717, i1 %718, i1 false
  br i1 %719, label %720, label %795

720:
  %721 = icmp slt i64 %701, 3
  %722 = add nsw i64 %701, -1
  %723 = select i1 %721, i64 %722, i64 2
  %724 = trunc i64 %699 to i32
  %725 = mul i64 %528, 12
  %726 = getelementptr i8, ptr %17, i64 %725
  %727 = getelementptr i32, ptr %726, i64 %723
  store i32 %724, ptr %727, align 4, !noalias !170
  br label %728

728:
  %729 = icmp slt i64 %698, %609
  br i1 %729, label %619, label %730

730:
  %731 = add nsw i64 %528, 1
  %732 = icmp slt i64 %608, %788
  br i1 %732, label %526, label %795

733:
  %734 = load i64, ptr %22, align 8, !noalias !170
  %735 = add nsw i64 %615, -1
  store i64 %735, ptr %23, align 8, !noalias !170
  %736 = add i64 %734, 1
  store i64 %736, ptr %22, align 8, !noalias !170
  %737 = mul i64 %528, 12
  %738 = getelementptr i8, ptr %17, i64 %737
  %739 = getelementptr i32, ptr %738, i64 %734
  store i32 0, ptr %739, align 4, !noalias !170
  br label %614

740:
  store i64 1, ptr %0, align 8
  br label %109

741:
  %742 = getelementptr i64, ptr %15, i64 %30
  %743 = getelementptr i8, ptr %742, i64 8
  store i64 %796, ptr %743, align 8
  %744 = getelementptr i64, ptr %15, i64 %30
  %745 = load i64, ptr %744, align 8
  store i64 0, ptr %20, align 8, !noalias !198
  store i64 0, ptr %21, align 8, !noalias !198
  store i64 %745, ptr %20, align 8, !noalias !198
  %746 = sub i64 %796, %745
  %747 = icmp slt i64 %746, 1
  %748 = select i1 %747, i64 0, i64 %746
  store i64 %748, ptr %21, align 8, !noalias !198
  br label %749

749:
  %750 = load i64, ptr %21, align 8, !noalias !198
  %751 = icmp sgt i64 %750, 0
  br i1 %751, label %773, label %798

752:
  %753 = mul i64 %774, 12
  %754 = getelementptr i8, ptr %17, i64 %753
  %755 = getelementptr i8, ptr %754, i64 8
  %756 = load i32, ptr %755, align 4, !noalias !198
  %757 = icmp ne i32 %756, 0
  br label %758

758:
  %759 = phi i1 [ true, %773 ], [ %757, %752 ]
  %760 = mul i64 %774, 12
  %761 = getelementptr i8, ptr %17, i64 %760
  %762 = load i32, ptr %761, align 4, !noalias !198
  %763 = sext i32 %762 to i64
  %764 = icmp eq i64 %8, %763
  %765 = xor i1 %764, true
  %766 = xor i1 %759, true
  %767 = select i1 %765, i1 true, i1 %766
  %768 = xor i1 %781, true
  %769 = select i1 %767, i1 true, i1 %768
  br i1 %769, label %749, label %770

770:
  %771 = getelementptr i64, ptr %16, i64 %774
  %772 = load i64, ptr %771, align 8, !noalias !198
  br label %798

773:
  %774 = load i64, ptr %20, align 8, !noalias !198
  %775 = add nsw i64 %750, -1
  store i64 %775, ptr %21, align 8, !noalias !198
  %776 = add i64 %774, 1
  store i64 %776, ptr %20, align 8, !noalias !198
  %777 = mul i64 %774, 12
  %778 = getelementptr i8, ptr %17, i64 %777
  %779 = getelementptr i8, ptr %778, i64 4
  %780 = load i32, ptr %779, align 4, !noalias !198
  %781 = icmp eq i32 %780, 0
  %782 = getelementptr i64, ptr %16, i64 %774
  %783 = load i64, ptr %782, align 8, !noalias !198
  %784 = icmp eq i64 %783, 0
  br i1 %784, label %752, label %758

785:
  store i64 0, ptr %0, align 8
  br label %109

786:
  %787 = phi i64 [ -1, %93 ], [ -1, %49 ], [ -1, %55 ], [ -1, %53 ], [ %107, %105 ], [ %63, %57 ], [ -1, %69 ], [ -1, %98 ]
  %788 = phi i64 [ 0, %93 ], [ 0, %49 ], [ 0, %57 ], [ 0, %53 ], [ %106, %105 ], [ 0, %55 ], [ 0, %69 ], [ 0, %98 ]
  %789 = phi i64 [ 0, %93 ], [ 0, %49 ], [ 0, %55 ], [ 0, %53 ], [ %99, %105 ], [ %67, %57 ], [ 0, %69 ], [ 0, %98 ]
  %790 = phi i1 [ false, %93 ], [ false, %49 ], [ false, %57 ], [ false, %53 ], [ %108, %105 ], [ false, %55 ], [ false, %69 ], [ false, %98 ]
  %791 = icmp slt i64 %787, 0
  br i1 %791, label %110, label %111

792:
  %793 = phi i64 [ -1, %334 ], [ -1, %369 ], [ -1, %232 ], [ %378, %377 ], [ %114, %112 ]
  %794 = icmp slt i64 %793, 0
  br i1 %794, label %380, label %381

795:
  %796 = phi i64 [ -1, %697 ], [ -1, %716 ], [ -1, %703 ], [ %731, %730 ], [ %524, %522 ]
  %797 = icmp slt i64 %796, 0
  br i1 %797, label %740, label %741

798:
  %799 = phi i64 [ %772, %770 ], [ 0, %749 ]
  %800 = getelementptr i64, ptr %18, i64 %30
  store i64 %799, ptr %800, align 8
  %801 = add nsw i64 %30, 1
  %802 = icmp slt i64 %787, %4
  br i1 %802, label %28, label %785
}

define i32 @kernel.sums(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10) {
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  store i64 %2, ptr %12, align 8
  %18 = sub i64 %3, %2
  %19 = icmp slt i64 %18, 1
  %20 = select i1 %19, i64 0, i64 %18
  store i64 %20, ptr %13, align 8
  br label %21

21:
  %22 = phi i64 [ 0, %11 ], [ %71, %70 ]
  %23 = load i64, ptr %13, align 8
  %24 = icmp sgt i64 %23, 0
  br i1 %24, label %72, label %69

25:
  %26 = call i64 @llvm.abs.i64(i64 %78, i1 false)
  %27 = add nsw i64 %22, %26
  %28 = getelementptr i64, ptr %6, i64 %73
  %29 = load i64, ptr %28, align 8
  %30 = getelementptr i64, ptr %6, i64 %73
  %31 = getelementptr i8, ptr %30, i64 8
  %32 = load i64, ptr %31, align 8
  %33 = icmp slt i64 %29, %32
  br i1 %33, label %34, label %50

34:
  %35 = getelementptr i32, ptr %7, i64 %29
  %36 = load i32, ptr %35, align 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr i64, ptr %8, i64 %37
  %39 = getelementptr i8, ptr %38, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr i32, ptr %9, i64 %40
  %42 = getelementptr i8, ptr %41, i64 -4
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = mul nsw i64 %44, 3
  %46 = getelementptr i64, ptr %10, i64 %45
  %47 = load i64, ptr %46, align 8
  %48 = add nsw i64 %47, %78
  %49 = getelementptr i64, ptr %10, i64 %45
  store i64 %48, ptr %49, align 8
  br label %50

50:
  store i64 %29, ptr %14, align 8
  %51 = sub i64 %32, %29
  %52 = icmp slt i64 %51, 1
  %53 = select i1 %52, i64 0, i64 %51
  store i64 %53, ptr %15, align 8
  br label %54

54:
  %55 = load i64, ptr %15, align 8
  %56 = icmp sgt i64 %55, 0
  br i1 %56, label %80, label %70

57:
  %58 = load i64, ptr %17, align 8
  %59 = icmp sgt i64 %58, 0
  br i1 %59, label %96, label %54

60:
  %61 = getelementptr i64, ptr %10, i64 %103
  %62 = getelementptr i8, ptr %61, i64 16
  store i64 %73, ptr %62, align 8
  %63 = add nsw i64 %103, 1
  %64 = getelementptr i64, ptr %10, i64 %63
  %65 = load i64, ptr %64, align 8
  %66 = add nsw i64 %65, %78
  %67 = getelementptr i64, ptr %10, i64 %63
  store i64 %66, ptr %67, align 8
  br label %68

68:
  br label %57

69:
  store i64 %22, ptr %0, align 8
  ret i32 0

70:
  %71 = phi i64 [ %22, %72 ], [ %27, %54 ]
  br label %21

72:
  %73 = load i64, ptr %12, align 8
  %74 = add nsw i64 %23, -1
  store i64 %74, ptr %13, align 8
  %75 = add i64 %73, 1
  store i64 %75, ptr %12, align 8
  %76 = mul nsw i64 %73, %4
  %77 = getelementptr i64, ptr %5, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %70, label %25

80:
  %81 = load i64, ptr %14, align 8
  %82 = add nsw i64 %55, -1
  store i64 %82, ptr %15, align 8
  %83 = add i64 %81, 1
  store i64 %83, ptr %14, align 8
  %84 = getelementptr i32, ptr %7, i64 %81
  %85 = load i32, ptr %84, align 4
  %86 = sext i32 %85 to i64
  %87 = getelementptr i64, ptr %8, i64 %86
  %88 = load i64, ptr %87, align 8
  %89 = sext i32 %85 to i64
  %90 = getelementptr i64, ptr %8, i64 %89
  %91 = getelementptr i8, ptr %90, i64 8
  %92 = load i64, ptr %91, align 8
  store i64 %88, ptr %16, align 8
  %93 = sub i64 %92, %88
  %94 = icmp slt i64 %93, 1
  %95 = select i1 %94, i64 0, i64 %93
  store i64 %95, ptr %17, align 8
  br label %57

96:
  %97 = load i64, ptr %16, align 8
  %98 = add nsw i64 %58, -1
  store i64 %98, ptr %17, align 8
  %99 = add i64 %97, 1
  store i64 %99, ptr %16, align 8
  %100 = getelementptr i32, ptr %9, i64 %97
  %101 = load i32, ptr %100, align 4
  %102 = sext i32 %101 to i64
  %103 = mul nsw i64 %102, 3
  %104 = getelementptr i64, ptr %10, i64 %103
  %105 = getelementptr i8, ptr %104, i64 16
  %106 = load i64, ptr %105, align 8
  %107 = icmp eq i64 %106, %73
  br i1 %107, label %68, label %60
}

define i32 @kernel.edges(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, ptr %11, i64 %12) {
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca i64, align 8
  store i64 0, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  store i64 0, ptr %14, align 8
  %20 = icmp slt i64 %2, 1
  %21 = select i1 %20, i64 0, i64 %2
  store i64 %21, ptr %15, align 8
  br label %22

22:
  %23 = phi i64 [ 0, %13 ], [ %132, %131 ]
  %24 = load i64, ptr %15, align 8
  %25 = icmp sgt i64 %24, 0
  br i1 %25, label %136, label %130

26:
  %27 = getelementptr i64, ptr %5, i64 %137
  %28 = getelementptr i8, ptr %27, i64 8
  %29 = load i64, ptr %28, align 8
  %30 = add nsw i64 %29, -1
  %31 = getelementptr i64, ptr %5, i64 %137
  %32 = load i64, ptr %31, align 8
  store i64 %30, ptr %16, align 8
  %33 = sub i64 %32, %29
  %34 = icmp sgt i64 %33, 0
  %35 = sub nsw i64 0, %33
  %36 = select i1 %34, i64 0, i64 %35
  store i64 %36, ptr %17, align 8
  br label %37

37:
  %38 = phi i64 [ %23, %26 ], [ %134, %133 ]
  %39 = phi i64 [ -1, %26 ], [ %135, %133 ]
  %40 = load i64, ptr %17, align 8
  %41 = icmp sgt i64 %40, 0
  br i1 %41, label %144, label %131

42:
  %43 = sext i32 %149 to i64
  %44 = getelementptr i64, ptr %7, i64 %43
  %45 = load i64, ptr %44, align 8
  %46 = sext i32 %149 to i64
  %47 = getelementptr i64, ptr %7, i64 %46
  %48 = getelementptr i8, ptr %47, i64 8
  %49 = load i64, ptr %48, align 8
  store i64 %45, ptr %18, align 8
  %50 = sub i64 %49, %45
  %51 = icmp slt i64 %50, 1
  %52 = select i1 %51, i64 0, i64 %50
  store i64 %52, ptr %19, align 8
  br label %53

53:
  %54 = phi i64 [ %38, %42 ], [ %123, %122 ]
  %55 = phi i64 [ %39, %42 ], [ %129, %122 ]
  %56 = load i64, ptr %19, align 8
  %57 = icmp sgt i64 %56, 0
  br i1 %57, label %154, label %133

58:
  %59 = shl i64 %55, 32
  %60 = sext i32 %159 to i64
  %61 = or i64 %59, %60
  %62 = mul nsw i64 %61, -7046029254386353131
  %63 = ashr i64 %62, 20
  %64 = and i64 %63, %12
  %65 = shl i64 %64, 5
  %66 = getelementptr i8, ptr %11, i64 %65
  %67 = load i64, ptr %66, align 8, !noalias !202
  %68 = icmp sgt i64 %67, -1
  br i1 %68, label %69, label %87

69:
  %70 = shl i64 %64, 5
  %71 = getelementptr i8, ptr %11, i64 %70
  %72 = load i64, ptr %71, align 8, !noalias !202
  %73 = icmp eq i64 %72, %61
  br i1 %73, label %87, label %74

74:
  %75 = phi i64 [ %64, %69 ], [ %77, %82 ]
  %76 = add nsw i64 %75, 1
  %77 = and i64 %76, %12
  %78 = shl i64 %77, 5
  %79 = getelementptr i8, ptr %11, i64 %78
  %80 = load i64, ptr %79, align 8, !noalias !202
  %81 = icmp sgt i64 %80, -1
  br i1 %81, label %82, label %87

82:
  %83 = shl i64 %77, 5
  %84 = getelementptr i8, ptr %11, i64 %83
  %85 = load i64, ptr %84, align 8, !noalias !202
  %86 = icmp eq i64 %85, %61
  br i1 %86, label %87, label %74

87:
  %88 = phi i64 [ %77, %82 ], [ %77, %74 ], [ %64, %69 ], [ %64, %58 ]
  %89 = shl nsw i64 %88, 2
  %90 = getelementptr i64, ptr %11, i64 %89
  %91 = load i64, ptr %90, align 8
  %92 = icmp slt i64 %91, 0
  br i1 %92, label %93, label %104

93:
  %94 = add nsw i64 %54, 1
  %95 = shl nsw i64 %94, 1
  %96 = icmp sgt i64 %95, %12
  br i1 %96, label %98, label %99

97:
  ret i32 0

98:
  store i64 -1, ptr %0, align 8
  br label %97

99:
  %100 = shl i64 %55, 32
  %101 = sext i32 %159 to i64
  %102 = or i64 %100, %101
  %103 = getelementptr i64, ptr %11, i64 %89
  store i64 %102, ptr %103, align 8
  br label %104

104:
  %105 = phi i64 [ %94, %99 ], [ %54, %87 ]
  %106 = getelementptr i64, ptr %11, i64 %89
  %107 = getelementptr i8, ptr %106, i64 16
  %108 = load i64, ptr %107, align 8
  %109 = icmp eq i64 %108, %137
  br i1 %109, label %122, label %110

110:
  %111 = getelementptr i64, ptr %11, i64 %89
  %112 = getelementptr i8, ptr %111, i64 16
  store i64 %137, ptr %112, align 8
  %113 = or i64 %89, 1
  %114 = getelementptr i64, ptr %11, i64 %113
  %115 = load i64, ptr %114, align 8
  %116 = add nsw i64 %115, %142
  %117 = getelementptr i64, ptr %11, i64 %113
  store i64 %116, ptr %117, align 8
  %118 = icmp eq i64 %155, %45
  br i1 %118, label %119, label %122

119:
  %120 = getelementptr i64, ptr %11, i64 %89
  %121 = getelementptr i8, ptr %120, i64 24
  store i64 1, ptr %121, align 8
  br label %122

122:
  %123 = phi i64 [ %105, %119 ], [ %105, %110 ], [ %105, %104 ], [ %54, %154 ]
  %124 = sext i32 %159 to i64
  %125 = getelementptr i8, ptr %9, i64 %124
  %126 = load i8, ptr %125, align 1
  %127 = icmp eq i8 %126, 0
  %128 = sext i32 %159 to i64
  %129 = select i1 %127, i64 %55, i64 %128
  br label %53

130:
  store i64 %23, ptr %0, align 8
  br label %97

131:
  %132 = phi i64 [ %23, %136 ], [ %38, %37 ]
  br label %22

133:
  %134 = phi i64 [ %38, %144 ], [ %54, %53 ]
  %135 = phi i64 [ %39, %144 ], [ %55, %53 ]
  br label %37

136:
  %137 = load i64, ptr %14, align 8
  %138 = add nsw i64 %24, -1
  store i64 %138, ptr %15, align 8
  %139 = add i64 %137, 1
  store i64 %139, ptr %14, align 8
  %140 = mul nsw i64 %137, %3
  %141 = getelementptr i64, ptr %4, i64 %140
  %142 = load i64, ptr %141, align 8
  %143 = icmp eq i64 %142, 0
  br i1 %143, label %131, label %26

144:
  %145 = load i64, ptr %16, align 8
  %146 = add nsw i64 %40, -1
  store i64 %146, ptr %17, align 8
  %147 = add i64 %145, -1
  store i64 %147, ptr %16, align 8
  %148 = getelementptr i32, ptr %6, i64 %145
  %149 = load i32, ptr %148, align 4
  %150 = sext i32 %149 to i64
  %151 = getelementptr i8, ptr %10, i64 %150
  %152 = load i8, ptr %151, align 1
  %153 = icmp eq i8 %152, 0
  br i1 %153, label %133, label %42

154:
  %155 = load i64, ptr %18, align 8
  %156 = add nsw i64 %56, -1
  store i64 %156, ptr %19, align 8
  %157 = add i64 %155, 1
  store i64 %157, ptr %18, align 8
  %158 = getelementptr i32, ptr %8, i64 %155
  %159 = load i32, ptr %158, align 4
  %160 = sext i32 %159 to i64
  %161 = getelementptr i8, ptr %9, i64 %160
  %162 = load i8, ptr %161, align 1
  %163 = icmp eq i8 %162, 2
  %164 = icmp sgt i64 %55, -1
  %165 = select i1 %163, i1 %164, i1 false
  %166 = xor i1 %165, true
  %167 = sext i32 %159 to i64
  %168 = icmp eq i64 %55, %167
  %169 = select i1 %166, i1 true, i1 %168
  br i1 %169, label %122, label %58
}

define i32 @kernel.group(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, ptr %3, ptr %4, ptr %5, ptr %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %10, align 8
  %14 = icmp slt i64 %2, 1
  %15 = select i1 %14, i64 0, i64 %2
  store i64 %15, ptr %11, align 8
  br label %16

16:
  %17 = load i64, ptr %11, align 8
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %158, label %162

19:
  %20 = getelementptr i32, ptr %5, i64 %163
  %21 = load i32, ptr %20, align 4
  %22 = sext i32 %21 to i64
  %23 = add nsw i64 %22, 1
  %24 = getelementptr i64, ptr %3, i64 %163
  %25 = load i64, ptr %24, align 8
  %26 = getelementptr i64, ptr %3, i64 %163
  %27 = getelementptr i8, ptr %26, i64 8
  %28 = load i64, ptr %27, align 8
  store i64 %25, ptr %12, align 8
  %29 = sub i64 %28, %25
  %30 = icmp slt i64 %29, 1
  %31 = select i1 %30, i64 0, i64 %29
  store i64 %31, ptr %13, align 8
  br label %32

32:
  %33 = phi i64 [ %23, %19 ], [ %174, %164 ]
  %34 = load i64, ptr %13, align 8
  %35 = icmp sgt i64 %34, 0
  br i1 %35, label %164, label %36

36:
  %37 = and i64 %33, %7
  %38 = getelementptr i64, ptr %6, i64 %37
  %39 = load i64, ptr %38, align 8
  %40 = icmp sgt i64 %39, -1
  br i1 %40, label %41, label %146

41:
  %42 = getelementptr i64, ptr %6, i64 %37
  %43 = load i64, ptr %42, align 8
  %44 = getelementptr i64, ptr %3, i64 %43
  %45 = load i64, ptr %44, align 8, !noalias !205
  %46 = getelementptr i64, ptr %3, i64 %43
  %47 = getelementptr i8, ptr %46, i64 8
  %48 = load i64, ptr %47, align 8, !noalias !205
  %49 = sub nsw i64 %48, %45
  %50 = getelementptr i64, ptr %3, i64 %163
  %51 = load i64, ptr %50, align 8, !noalias !205
  %52 = getelementptr i32, ptr %5, i64 %43
  %53 = load i32, ptr %52, align 4, !noalias !205
  %54 = getelementptr i32, ptr %5, i64 %163
  %55 = load i32, ptr %54, align 4, !noalias !205
  %56 = icmp eq i32 %53, %55
  br i1 %56, label %57, label %86

57:
  %58 = getelementptr i64, ptr %3, i64 %163
  %59 = getelementptr i8, ptr %58, i64 8
  %60 = load i64, ptr %59, align 8, !noalias !205
  %61 = sub nsw i64 %60, %51
  %62 = icmp eq i64 %61, %49
  br i1 %62, label %63, label %86

63:
  %64 = icmp sgt i64 %49, 0
  br i1 %64, label %65, label %83

65:
  %66 = getelementptr i32, ptr %4, i64 %45
  %67 = load i32, ptr %66, align 4, !noalias !205
  %68 = getelementptr i32, ptr %4, i64 %51
  %69 = load i32, ptr %68, align 4, !noalias !205
  %70 = icmp eq i32 %67, %69
  br i1 %70, label %71, label %83

71:
  %72 = phi i64 [ 0, %65 ], [ %73, %75 ]
  %73 = add nuw nsw i64 %72, 1
  %74 = icmp slt i64 %73, %49
  br i1 %74, label %75, label %83

75:
  %76 = getelementptr i32, ptr %4, i64 %45
  %77 = getelementptr i32, ptr %76, i64 %73
  %78 = load i32, ptr %77, align 4, !noalias !205
  %79 = getelementptr i32, ptr %4, i64 %51
  %80 = getelementptr i32, ptr %79, i64 %73
  %81 = load i32, ptr %80, align 4, !noalias !205
  %82 = icmp eq i32 %78, %81
  br i1 %82, label %71, label %83

83:
  %84 = phi i64 [ %73, %75 ], [ %73, %71 ], [ 0, %65 ], [ 0, %63 ]
  %85 = icmp ne i64 %84, %49
  br i1 %85, label %88, label %146

86:
  br label %88

87:
  br label %88

88:
  %89 = phi i64 [ %37, %83 ], [ %92, %143 ], [ %37, %86 ], [ %92, %87 ]
  %90 = phi i64 [ 0, %83 ], [ %93, %143 ], [ 0, %86 ], [ %93, %87 ]
  %91 = add nsw i64 %89, 1
  %92 = and i64 %91, %7
  %93 = add nuw nsw i64 %90, 1
  %94 = icmp ugt i64 %90, 199
  br i1 %94, label %96, label %97

95:
  ret i32 0

96:
  store i64 1, ptr %0, align 8
  br label %95

97:
  %98 = getelementptr i64, ptr %6, i64 %92
  %99 = load i64, ptr %98, align 8
  %100 = icmp sgt i64 %99, -1
  br i1 %100, label %101, label %146

101:
  %102 = getelementptr i64, ptr %6, i64 %92
  %103 = load i64, ptr %102, align 8
  %104 = getelementptr i64, ptr %3, i64 %103
  %105 = load i64, ptr %104, align 8, !noalias !208
  %106 = getelementptr i64, ptr %3, i64 %103
  %107 = getelementptr i8, ptr %106, i64 8
  %108 = load i64, ptr %107, align 8, !noalias !208
  %109 = sub nsw i64 %108, %105
  %110 = getelementptr i64, ptr %3, i64 %163
  %111 = load i64, ptr %110, align 8, !noalias !208
  %112 = getelementptr i32, ptr %5, i64 %103
  %113 = load i32, ptr %112, align 4, !noalias !208
  %114 = getelementptr i32, ptr %5, i64 %163
  %115 = load i32, ptr %114, align 4, !noalias !208
  %116 = icmp eq i32 %113, %115
  br i1 %116, label %117, label %87

117:
  %118 = getelementptr i64, ptr %3, i64 %163
  %119 = getelementptr i8, ptr %118, i64 8
  %120 = load i64, ptr %119, align 8, !noalias !208
  %121 = sub nsw i64 %120, %111
  %122 = icmp eq i64 %121, %109
  br i1 %122, label %123, label %87

123:
  %124 = icmp sgt i64 %109, 0
  br i1 %124, label %125, label %143

125:
  %126 = getelementptr i32, ptr %4, i64 %105
  %127 = load i32, ptr %126, align 4, !noalias !208
  %128 = getelementptr i32, ptr %4, i64 %111
  %129 = load i32, ptr %128, align 4, !noalias !208
  %130 = icmp eq i32 %127, %129
  br i1 %130, label %131, label %143

131:
  %132 = phi i64 [ 0, %125 ], [ %133, %135 ]
  %133 = add nuw nsw i64 %132, 1
  %134 = icmp slt i64 %133, %109
  br i1 %134, label %135, label %143

135:
  %136 = getelementptr i32, ptr %4, i64 %105
  %137 = getelementptr i32, ptr %136, i64 %133
  %138 = load i32, ptr %137, align 4, !noalias !208
  %139 = getelementptr i32, ptr %4, i64 %111
  %140 = getelementptr i32, ptr %139, i64 %133
  %141 = load i32, ptr %140, align 4, !noalias !208
  %142 = icmp eq i32 %138, %141
  br i1 %142, label %131, label %143

143:
  %144 = phi i64 [ %133, %135 ], [ %133, %131 ], [ 0, %125 ], [ 0, %123 ]
  %145 = icmp ne i64 %144, %109
  br i1 %145, label %88, label %146

146:
  %147 = phi i64 [ %37, %83 ], [ %92, %143 ], [ %92, %97 ], [ %37, %36 ]
  %148 = getelementptr i64, ptr %6, i64 %147
  %149 = load i64, ptr %148, align 8
  %150 = icmp slt i64 %149, 0
  br i1 %150, label %151, label %153

151:
  %152 = getelementptr i64, ptr %6, i64 %147
  store i64 %163, ptr %152, align 8
  br label %153

153:
  %154 = getelementptr i64, ptr %6, i64 %147
  %155 = load i64, ptr %154, align 8
  %156 = getelementptr i64, ptr %8, i64 %163
  store i64 %155, ptr %156, align 8
  br label %16

157:
  store i64 0, ptr %0, align 8
  br label %95

158:
  %159 = load i64, ptr %10, align 8
  %160 = add nsw i64 %17, -1
  store i64 %160, ptr %11, align 8
  %161 = add i64 %159, 1
  store i64 %161, ptr %10, align 8
  br label %162

162:
  %163 = phi i64 [ %159, %158 ], [ 0, %16 ]
  br i1 %18, label %19, label %157

164:
  %165 = load i64, ptr %12, align 8
  %166 = add nsw i64 %34, -1
  store i64 %166, ptr %13, align 8
  %167 = add i64 %165, 1
  store i64 %167, ptr %12, align 8
  %168 = getelementptr i32, ptr %4, i64 %165
  %169 = load i32, ptr %168, align 4
  %170 = sext i32 %169 to i64
  %171 = xor i64 %33, %170
  %172 = mul nsw i64 %171, -7046029254386353131
  %173 = lshr i64 %172, 32
  %174 = xor i64 %172, %173
  br label %32
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.fshl.i64(i64, i64, i64)

!0 = !{!1, !3, !5}
!1 = distinct !{!1, !2}
!2 = distinct !{!2}
!3 = distinct !{!3, !4}
!4 = distinct !{!4}
!5 = distinct !{!5, !4}
!6 = !{!7, !3, !5}
!7 = distinct !{!7, !8}
!8 = distinct !{!8}
!9 = !{!10, !3, !5}
!10 = distinct !{!10, !11}
!11 = distinct !{!11}
!12 = !{!13, !15}
!13 = distinct !{!13, !14}
!14 = distinct !{!14}
!15 = distinct !{!15, !14}
!16 = !{!17, !19, !21, !13, !15}
!17 = distinct !{!17, !18}
!18 = distinct !{!18}
!19 = distinct !{!19, !20}
!20 = distinct !{!20}
!21 = distinct !{!21, !20}
!22 = !{!23, !19, !21, !13, !15}
!23 = distinct !{!23, !24}
!24 = distinct !{!24}
!25 = !{!26, !19, !21, !13, !15}
!26 = distinct !{!26, !27}
!27 = distinct !{!27}
!28 = !{!29, !31, !33, !34, !36}
!29 = distinct !{!29, !30}
!30 = distinct !{!30}
!31 = distinct !{!31, !32}
!32 = distinct !{!32}
!33 = distinct !{!33, !32}
!34 = distinct !{!34, !35}
!35 = distinct !{!35}
!36 = distinct !{!36, !35}
!37 = !{!38, !31, !33, !34, !36}
!38 = distinct !{!38, !39}
!39 = distinct !{!39}
!40 = !{!41, !31, !33, !34, !36}
!41 = distinct !{!41, !42}
!42 = distinct !{!42}
!43 = !{!34, !36}
!44 = !{!45, !47, !49}
!45 = distinct !{!45, !46}
!46 = distinct !{!46}
!47 = distinct !{!47, !48}
!48 = distinct !{!48}
!49 = distinct !{!49, !48}
!50 = !{!51, !47, !49}
!51 = distinct !{!51, !52}
!52 = distinct !{!52}
!53 = !{!54, !47, !49}
!54 = distinct !{!54, !55}
!55 = distinct !{!55}
!56 = !{!57, !59, !61, !62, !64}
!57 = distinct !{!57, !58}
!58 = distinct !{!58}
!59 = distinct !{!59, !60}
!60 = distinct !{!60}
!61 = distinct !{!61, !60}
!62 = distinct !{!62, !63}
!63 = distinct !{!63}
!64 = distinct !{!64, !63}
!65 = !{!66, !59, !61, !62, !64}
!66 = distinct !{!66, !67}
!67 = distinct !{!67}
!68 = !{!69, !59, !61, !62, !64}
!69 = distinct !{!69, !70}
!70 = distinct !{!70}
!71 = !{!72, !74, !76, !77, !79, !62, !64}
!72 = distinct !{!72, !73}
!73 = distinct !{!73}
!74 = distinct !{!74, !75}
!75 = distinct !{!75}
!76 = distinct !{!76, !75}
!77 = distinct !{!77, !78}
!78 = distinct !{!78}
!79 = distinct !{!79, !78}
!80 = !{!81, !74, !76, !77, !79, !62, !64}
!81 = distinct !{!81, !82}
!82 = distinct !{!82}
!83 = !{!84, !74, !76, !77, !79, !62, !64}
!84 = distinct !{!84, !85}
!85 = distinct !{!85}
!86 = !{!77, !79, !62, !64}
!87 = !{!62, !64}
!88 = !{!89, !91, !93, !94, !96}
!89 = distinct !{!89, !90}
!90 = distinct !{!90}
!91 = distinct !{!91, !92}
!92 = distinct !{!92}
!93 = distinct !{!93, !92}
!94 = distinct !{!94, !95}
!95 = distinct !{!95}
!96 = distinct !{!96, !95}
!97 = !{!98, !91, !93, !94, !96}
!98 = distinct !{!98, !99}
!99 = distinct !{!99}
!100 = !{!101, !91, !93, !94, !96}
!101 = distinct !{!101, !102}
!102 = distinct !{!102}
!103 = !{!94, !96}
!104 = !{!105}
!105 = distinct !{!105, !106}
!106 = distinct !{!106}
!107 = !{!108, !110, !112}
!108 = distinct !{!108, !109}
!109 = distinct !{!109}
!110 = distinct !{!110, !111}
!111 = distinct !{!111}
!112 = distinct !{!112, !111}
!113 = !{!114, !110, !112}
!114 = distinct !{!114, !115}
!115 = distinct !{!115}
!116 = !{!117, !110, !112}
!117 = distinct !{!117, !118}
!118 = distinct !{!118}
!119 = !{!120, !122, !124, !125, !127}
!120 = distinct !{!120, !121}
!121 = distinct !{!121}
!122 = distinct !{!122, !123}
!123 = distinct !{!123}
!124 = distinct !{!124, !123}
!125 = distinct !{!125, !126}
!126 = distinct !{!126}
!127 = distinct !{!127, !126}
!128 = !{!129, !122, !124, !125, !127}
!129 = distinct !{!129, !130}
!130 = distinct !{!130}
!131 = !{!132, !122, !124, !125, !127}
!132 = distinct !{!132, !133}
!133 = distinct !{!133}
!134 = !{!135, !125, !127}
!135 = distinct !{!135, !136}
!136 = distinct !{!136}
!137 = !{!125, !127}
!138 = !{!139, !141, !143, !125, !127}
!139 = distinct !{!139, !140}
!140 = distinct !{!140}
!141 = distinct !{!141, !142}
!142 = distinct !{!142}
!143 = distinct !{!143, !142}
!144 = !{!141, !143, !125, !127}
!145 = !{!146, !141, !143, !125, !127}
!146 = distinct !{!146, !147}
!147 = distinct !{!147}
!148 = !{!149, !125, !127}
!149 = distinct !{!149, !150}
!150 = distinct !{!150}
!151 = !{!152, !154, !156, !157, !159}
!152 = distinct !{!152, !153}
!153 = distinct !{!153}
!154 = distinct !{!154, !155}
!155 = distinct !{!155}
!156 = distinct !{!156, !155}
!157 = distinct !{!157, !158}
!158 = distinct !{!158}
!159 = distinct !{!159, !158}
!160 = !{!161, !154, !156, !157, !159}
!161 = distinct !{!161, !162}
!162 = distinct !{!162}
!163 = !{!164, !154, !156, !157, !159}
!164 = distinct !{!164, !165}
!165 = distinct !{!165}
!166 = !{!157, !159}
!167 = !{!168, !157, !159}
!168 = distinct !{!168, !169}
!169 = distinct !{!169}
!170 = !{!171, !173}
!171 = distinct !{!171, !172}
!172 = distinct !{!172}
!173 = distinct !{!173, !172}
!174 = !{!175, !177, !179, !171, !173}
!175 = distinct !{!175, !176}
!176 = distinct !{!176}
!177 = distinct !{!177, !178}
!178 = distinct !{!178}
!179 = distinct !{!179, !178}
!180 = !{!181, !177, !179, !171, !173}
!181 = distinct !{!181, !182}
!182 = distinct !{!182}
!183 = !{!184, !177, !179, !171, !173}
!184 = distinct !{!184, !185}
!185 = distinct !{!185}
!186 = !{!187, !189, !191, !171, !173}
!187 = distinct !{!187, !188}
!188 = distinct !{!188}
!189 = distinct !{!189, !190}
!190 = distinct !{!190}
!191 = distinct !{!191, !190}
!192 = !{!193, !189, !191, !171, !173}
!193 = distinct !{!193, !194}
!194 = distinct !{!194}
!195 = !{!196, !189, !191, !171, !173}
!196 = distinct !{!196, !197}
!197 = distinct !{!197}
!198 = !{!199, !201}
!199 = distinct !{!199, !200}
!200 = distinct !{!200}
!201 = distinct !{!201, !200}
!202 = !{!203}
!203 = distinct !{!203, !204}
!204 = distinct !{!204}
!205 = !{!206}
!206 = distinct !{!206, !207}
!207 = distinct !{!207}
!208 = !{!209}
!209 = distinct !{!209, !210}
!210 = distinct !{!210}
